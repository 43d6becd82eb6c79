package org.priceglass.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checking files by CMS's rules beside CMS's own validator ({@code run.mjs} in the folder that the system property
 * {@code bench.cms-validator} names, its packages installed): both as whole processes, start included, in turn. A
 * process of ours that checks the same file twice tells what a file takes once the program runs. CMS's validator reads
 * a file of many columns so slowly that it gets a smaller one; that its speed does not grow with the size is shown by
 * one of half that size.
 */
final class ConformanceBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MEGABYTE = 1e6;
    /** The program as {@code mvn package} leaves it: its launcher is timed, and its libraries tell CPU and memory. */
    private static final Path PROGRAM = Path.of("target", "priceglass").toAbsolutePath();
    private static final Path LIBRARIES = PROGRAM.resolve("lib");
    private static final List<String> OPTIONS = List.of("-Xmx288m", "-Xmn64m", "-XX:+UseSerialGC",
            "-XX:CompileThresholdScaling=5", "-XX:AOTCache=" + LIBRARIES.resolve("files.aot"));

    private final BenchFiles files;
    private final Path peer;

    /** A file for each side, of one kind. */
    private record Shape(String name, String layout, int payers, int ours, int theirs) {
    }

    /** What a process took. */
    private record Took(double seconds, double cpu, double peakMegabytes) {
    }

    ConformanceBench(BenchFiles files) {
        this.files = files;
        this.peer = Path.of(System.getProperty("bench.cms-validator", "cms-validator"), "run.mjs");
    }

    void run(int runs) throws Exception {
        if (!Files.isRegularFile(peer)) {
            System.out.println("conformance: no " + peer + "; name the folder of CMS's validator with"
                    + " -Dbench.cms-validator=DIR in -Dbench.opts");
            return;
        }
        if (!Files.isRegularFile(LIBRARIES.resolve("files.aot"))) {
            System.out.println("conformance: build the program first, with mvn -q -DskipTests package");
            return;
        }
        for (Shape shape : List.of(new Shape("tall 3.0", "tall", 20, 100, 100),
                new Shape("wide 3.0, 196 columns", "wide", 20, 100, 20),
                new Shape("wide 3.0, 1,285 columns", "wide", 141, 100, 4),
                new Shape("wide 3.0, 3,751 columns", "wide", 415, 100, 2),
                new Shape("JSON 3.0", "json", 20, 100, 100))) {
            compare(shape, runs);
        }
    }

    private void compare(Shape shape, int runs) throws Exception {
        Path mine = files.file(shape.layout, shape.ours, shape.payers, 1);
        Path theirs = files.file(shape.layout, shape.theirs, shape.payers, 1);
        double mineMegabytes = Files.size(mine) / MEGABYTE;
        double theirMegabytes = Files.size(theirs) / MEGABYTE;
        List<Double> ratios = new ArrayList<>();
        List<Double> ourSpeeds = new ArrayList<>();
        List<Double> theirSpeeds = new ArrayList<>();
        List<Double> cpuRatios = new ArrayList<>();
        List<Double> furtherRatios = new ArrayList<>();
        double peak = 0;
        started(mine);
        for (int i = 0; i < runs; i++) {
            double once = started(mine);
            double twice = started(mine, mine);
            Took told = ours(mine);
            Took b = peer(theirs);
            ourSpeeds.add(mineMegabytes / once);
            theirSpeeds.add(theirMegabytes / b.seconds);
            ratios.add(ourSpeeds.getLast() / theirSpeeds.getLast());
            cpuRatios.add(mineMegabytes / told.cpu / (theirMegabytes / b.cpu));
            furtherRatios.add(mineMegabytes / (twice - once) / theirSpeeds.getLast());
            peak = Math.max(peak, told.peakMegabytes);
        }
        System.out.printf(Locale.ROOT,
                "validate %-26s %7.1f MB/s   CMS %7.2f MB/s   ratio %.1f (%.1f to %.1f, n=%d)   by CPU seconds %.1f"
                        + "   of a further file %.1f   peak %.0f MB%n",
                shape.name, Paired.median(ourSpeeds), Paired.median(theirSpeeds), Paired.median(ratios),
                Collections.min(ratios), Collections.max(ratios), runs, Paired.median(cpuRatios),
                Paired.median(furtherRatios), peak);
        if (shape.theirs < shape.ours) {
            Path half = files.file(shape.layout, shape.theirs / 2, shape.payers, 1);
            System.out.printf(Locale.ROOT, "    CMS with %.0f MB instead of %.0f MB: %.2f MB/s%n",
                    Files.size(half) / MEGABYTE, theirMegabytes, Files.size(half) / MEGABYTE / peer(half).seconds);
        }
    }

    /** The seconds of the command as users give it. */
    private static double started(Path... same) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(PROGRAM.resolve("bin").resolve("priceglass").toString(), "validate"));
        Stream.of(same).map(Path::toString).forEach(command::add);
        long start = System.nanoTime();
        lines(command);
        return (System.nanoTime() - start) / 1e9;
    }

    private static Took ours(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-classpath", LIBRARIES.resolve("files") + "/*" + File.pathSeparator + benchClasses(),
                CheckedOnce.class.getName(), file.toString()));
        return took(command);
    }

    private static String benchClasses() {
        return Path.of(CheckedOnce.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }

    private Took peer(Path file) throws IOException, InterruptedException {
        return took(List.of("node", peer.toString(), file.toString(), "3.0.0", "--quiet"));
    }

    /** The last line of the output tells CPU seconds and peak; the time is that of the whole process. */
    private static Took took(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> lines = lines(command);
        double seconds = (System.nanoTime() - start) / 1e9;
        JsonNode told = JSON.readTree(lines.getLast());
        return new Took(seconds, told.path("cpu_s").asDouble(), told.path("peak_rss_mb").asDouble());
    }

    private static List<String> lines(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    command.getFirst() + " found no valid file in " + command.getLast() + ": " + lines);
        }
        return lines;
    }
}
