package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.workspace.VersionLoader;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.Workspace;

/**
 * From a file to a closed database that can be asked, without the copy of the original. Arguments: file, rounds, and
 * {@code parse} to read without storing.
 */
final class LoadBench {
    private static final String SHA256 = "0".repeat(64);

    private LoadBench() {
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        boolean parseOnly = args.length > 2 && args[2].equals("parse");
        for (int round = 0; round < rounds; round++) {
            System.out.println(parseOnly ? parse(file) : load(file));
        }
        System.out.println("peak resident " + peakResident());
    }

    private static String parse(Path file) throws IOException {
        long start = System.nanoTime();
        ReadSummary summary = read(file, charge -> {
        });
        return line("parse", Files.size(file), summary.rates(), System.nanoTime() - start, 0);
    }

    private static String load(Path file) throws IOException {
        Path folder = Files.createTempDirectory("load-bench");
        try {
            Workspace.open(folder, Clock.systemUTC()).close();
            long before = Files.size(folder.resolve("workspace.mv.db"));
            long start = System.nanoTime();
            long rates;
            try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
                rates = store(workspace, file);
            }
            long nanos = System.nanoTime() - start;
            return line("load", Files.size(file), rates, nanos, Files.size(folder.resolve("workspace.mv.db")) - before);
        } finally {
            delete(folder);
        }
    }

    private static long store(Workspace workspace, Path file) throws IOException {
        workspace.catalogue().addStoredObject(SHA256, Files.size(file));
        int hospital = workspace.catalogue().addHospital("Bench", List.of(), List.of());
        try (VersionLoader loader = workspace.versions().begin()) {
            ReadSummary summary = read(file, loader);
            loader.publish(summary, SHA256, hospital,
                    new VersionOrigin("file", null, SHA256, file.toString(), Clock.systemUTC().instant()));
            return summary.rates();
        }
    }

    private static ReadSummary read(Path file, ChargeSink sink) throws IOException {
        MrfSource source = MrfFiles.open(file).getFirst();
        return new ContentReader().read(source, sink);
    }

    private static String line(String what, long bytes, long rates, long nanos, long stored) {
        double seconds = nanos / 1e9;
        return String.format(Locale.ROOT, "%s %.2f s, %.0f MB/s, %.2f million rates/s, %.2f bytes/rate", what, seconds,
                bytes / 1e6 / seconds, rates / 1e6 / seconds, (double) stored / rates);
    }

    private static String peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM")).findFirst().orElse("unknown")
                : "unknown";
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        for (Path path : all.reversed()) {
            Files.delete(path);
        }
    }
}
