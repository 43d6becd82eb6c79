package org.priceglass.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Generates a file; to be replaced. */
public final class Bench {
    private Bench() {
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        if (!Files.exists(file)) {
            SyntheticMrf.write(args[0], file, Long.parseLong(args[2]) * 1_000_000, Integer.parseInt(args[3]), 1);
        }
    }
}
