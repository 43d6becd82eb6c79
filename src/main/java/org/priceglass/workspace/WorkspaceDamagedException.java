package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.priceglass.workspace.seal.DamagedBlockException;

/**
 * The database file of a workspace is not what was written, or cannot be read. Nothing of it was changed since that was
 * found. The message is one line: which file, what is the matter, what to do.
 */
public final class WorkspaceDamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    WorkspaceDamagedException(Path database, DamagedBlockException found) {
        this(database, String.valueOf(found.getMessage()), found);
    }

    WorkspaceDamagedException(Path database, String matter, @Nullable Throwable cause) {
        super("the workspace database " + database + " is damaged (" + matter
                + "): it was left as it is; restore it from a copy, or move it away and import the originals in "
                + database.resolveSibling(WorkspaceFolder.FILES) + " again", cause);
    }
}
