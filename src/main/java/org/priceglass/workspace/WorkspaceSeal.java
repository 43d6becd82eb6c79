package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The length of the database file when it was last closed properly. H2 takes a file that was cut short since then for
 * one of a killed process and rolls it back to an older state, which would lose data without a word; so a length that
 * differs is damage. A killed process leaves no seal, and H2's recovery is what is wanted.
 */
final class WorkspaceSeal {
    private final Path seal;
    private final Path database;

    WorkspaceSeal(WorkspaceFolder folder) {
        this.seal = folder.seal();
        this.database = folder.database();
    }

    /** Looks whether the file is as it was closed; throws {@link WorkspaceDamagedException} where it is not. */
    void check() throws IOException {
        if (Files.exists(seal)) {
            long bytes = Files.exists(database) ? Files.size(database) : 0;
            String closed = Files.readString(seal).strip();
            if (!closed.equals(String.valueOf(bytes))) {
                throw new WorkspaceDamagedException(database,
                        "it has " + bytes + " bytes, and had " + closed + " when it was closed", null);
            }
        }
    }

    /** To be called before the file is written to. */
    void open() throws IOException {
        Files.deleteIfExists(seal);
    }

    /** To be called when the file is closed and everything is in it. */
    void close() throws IOException {
        if (Files.exists(database)) {
            Files.writeString(seal, Files.size(database) + "\n");
        }
    }
}
