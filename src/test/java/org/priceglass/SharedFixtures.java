package org.priceglass;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * CMS's example files and real hospitals' files, which lie beside the project and are not part of it. Tests that want
 * them are skipped where they are not there; {@code PRICEGLASS_SHARED} says where they are, if not at
 * {@code ../shared}.
 */
public final class SharedFixtures {
    private static final String VARIABLE = "PRICEGLASS_SHARED";

    private SharedFixtures() {
    }

    /** A file or folder below the shared fixtures. */
    public static Path find(String path) {
        String root = System.getenv(VARIABLE);
        Path found = Path.of(root == null ? "../shared" : root, "fixtures").resolve(path);
        assumeTrue(Files.exists(found), () -> "no shared fixture " + path + ": set " + VARIABLE + " to try it");
        return found;
    }

    /** The files of a folder whose names end so, in the order of their names. */
    public static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(find(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
