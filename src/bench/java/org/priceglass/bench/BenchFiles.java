package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files to measure with, made once in one folder. */
record BenchFiles(Path folder) {
    private static final long MEGABYTE = 1_000_000;

    /** A synthetic 3.0 file of a layout ({@code tall}, {@code wide}, {@code json}), size and number of payers. */
    Path file(String layout, int megabytes, int payers, int seed) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(layout + "-" + megabytes + "mb-" + payers + "payers-" + seed
                + (layout.equals("json") ? ".json" : ".csv"));
        if (!Files.exists(file)) {
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            SyntheticMrf.write(layout, partial, megabytes * MEGABYTE, payers, seed);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /** A new empty folder beside the files. */
    Path scratch() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "scratch");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                path.toFile().setWritable(true);
                Files.delete(path);
            }
        }
    }
}
