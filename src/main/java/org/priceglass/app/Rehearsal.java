package org.priceglass.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.Terminal;

/**
 * The last step of the build: runs commands over the sample data once, so that the JVM that watches keeps the classes
 * and the profile of the code that they need (JEP 483, 514 and 515), and they start faster. Those that only read files
 * are rehearsed apart: what the others need is five times as much.
 */
final class Rehearsal {
    /** So often that the loops over cells and values are known for what they are. */
    private static final int ROUNDS = 20;

    private Rehearsal() {
    }

    /** {@code files} or {@code workspace}, and the folder of the sample data. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("files")) {
            files(args[1]);
        } else {
            workspace(args[1]);
        }
    }

    private static void files(String sampleData) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            run("validate", sampleData);
        }
        run("validate", "--format", "jsonl", sampleData);
        try (Stream<Path> all = Files.list(Path.of(sampleData))) {
            all.map(Path::toString).filter(name -> name.contains("_")).sorted().forEach(file -> run("read", file));
        }
    }

    private static void workspace(String sampleData) throws IOException {
        Path folder = Files.createTempDirectory("rehearsal");
        try {
            for (List<String> command : List.of(List.of("import", sampleData), List.of("hospitals"),
                    List.of("jobs", "list"), List.of("services", "visit"), List.of("compare", "--code", "CPT:99213"),
                    List.of("search", "--code", "CPT:99213", "--zip", "92832"), List.of("quality"))) {
                run(Stream.concat(Stream.of("--workspace", folder.toString()), command.stream())
                        .toArray(String[]::new));
            }
        } finally {
            delete(folder);
        }
    }

    private static void run(String... command) {
        Terminal nobody = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        int code = Priceglass.run(nobody, command);
        if (code != ExitCode.DONE && code != ExitCode.NEGATIVE) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
