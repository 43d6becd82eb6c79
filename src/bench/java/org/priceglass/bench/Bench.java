package org.priceglass.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Runs the benchmarks that are named, or all: {@code parse}, {@code columns}, {@code load}, {@code growth},
 * {@code size}, {@code memory}, {@code compare}, {@code words}, {@code queue}, {@code jobs}, {@code jobs-screen},
 * {@code conformance}. A first argument {@code --folder=DIR} says where the generated files go (some 3 GB),
 * {@code --runs=N} how often each pair is timed.
 */
public final class Bench {
    private static final List<String> ALL = List.of("parse", "columns", "load", "growth", "size", "memory", "compare",
            "words", "queue", "jobs", "jobs-screen", "conformance");

    private Bench() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of("target", "bench");
        int runs = 5;
        List<String> names = new java.util.ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("--folder=")) {
                folder = Path.of(arg.substring("--folder=".length()));
            } else if (arg.startsWith("--runs=")) {
                runs = Integer.parseInt(arg.substring("--runs=".length()));
            } else {
                names.add(arg);
            }
        }
        BenchFiles files = new BenchFiles(folder.toAbsolutePath());
        for (String name : names.isEmpty() ? ALL : names) {
            run(name, files, runs);
        }
    }

    private static void run(String name, BenchFiles files, int runs) throws Exception {
        switch (name) {
            case "parse" -> new ParseBench(files).layouts(runs);
            case "columns" -> new ParseBench(files).columns(runs);
            case "load" -> new LoadBench(files).layouts(runs);
            case "growth" -> new LoadBench(files).growth();
            case "size" -> new LoadBench(files).size();
            case "memory" -> new MemoryBench(files).run(List.of("-Xmx288m", "-Xmn64m", "-XX:+UseSerialGC"));
            case "compare" -> CompareBench.main(new String[]{files.folder().resolve("compare").toString()});
            case "words" -> WordSearchBench.main(new String[]{files.folder().resolve("compare").toString()});
            case "queue" -> new QueueBench(files).run(runs);
            case "jobs" -> new JobListBench(files).run(runs);
            case "jobs-screen" -> new JobsScreenBench(files).run(runs);
            case "conformance" -> new ConformanceBench(files).run(runs);
            default -> throw new IllegalArgumentException("no benchmark " + name + "; there are " + ALL);
        }
    }
}
