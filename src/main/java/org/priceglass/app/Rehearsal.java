package org.priceglass.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.Terminal;

/**
 * The last step of the build: does once over the sample data what users do, so that the JVM that watches keeps the
 * classes and the profile of the code that this needs (JEP 483, 514 and 515), and the program starts faster. Commands
 * that only read files are rehearsed apart from those that work with a workspace, which need four times as much, and
 * the window starts with modules of its own.
 */
final class Rehearsal {
    /**
     * So often that the loops over cells and values are known for what they are; in one command, or what a command does
     * once would pass for a loop too and be compiled at the start of each.
     */
    private static final int ROUNDS = 20;
    private static final int MINUTES = 1;

    private Rehearsal() {
    }

    /** {@code files}, {@code workspace} or {@code window}, and the folder of the sample data. */
    public static void main(String[] args) throws IOException {
        String sampleData = args[1];
        if (args[0].equals("files")) {
            files(sampleData);
            return;
        }
        String folder = Files.createTempDirectory("rehearsal").toString();
        try {
            inWorkspace(folder, "import", sampleData);
            if (args[0].equals("window")) {
                endWhereNoWindowComes();
                WindowRehearsal.ofNextWindow();
                inWorkspace(folder, "workbench");
            } else {
                workspace(folder);
            }
        } finally {
            delete(Path.of(folder));
        }
    }

    /** A system without the libraries that draw text has no use for what is learned here, and must not wait for it. */
    private static void endWhereNoWindowComes() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.getLogger(Rehearsal.class.getName()).log(System.Logger.Level.ERROR, "no window", failure);
            Runtime.getRuntime().halt(ExitCode.FAILED);
        });
        CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES)
                .execute(() -> Runtime.getRuntime().halt(ExitCode.FAILED));
    }

    private static void files(String sampleData) throws IOException {
        run(Stream.concat(Stream.of("validate"), Collections.nCopies(ROUNDS, sampleData).stream())
                .toArray(String[]::new));
        run("validate", "--format", "jsonl", sampleData);
        try (Stream<Path> all = Files.list(Path.of(sampleData))) {
            all.map(Path::toString).filter(name -> name.contains("_")).sorted().forEach(file -> run("read", file));
        }
    }

    private static void workspace(String folder) {
        inWorkspace(folder, "hospitals");
        inWorkspace(folder, "jobs", "list");
        inWorkspace(folder, "services", "visit");
        inWorkspace(folder, "compare", "--code", "CPT:99213");
        inWorkspace(folder, "search", "--code", "CPT:99213", "--zip", "92832");
        inWorkspace(folder, "quality");
    }

    private static void inWorkspace(String folder, String... command) {
        run(Stream.concat(Stream.of("--workspace", folder), Stream.of(command)).toArray(String[]::new));
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
