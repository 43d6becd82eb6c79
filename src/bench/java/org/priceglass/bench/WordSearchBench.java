package org.priceglass.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.priceglass.ask.Questions;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** Search for services by words and codes over a million distinct descriptions, grouped and ranked, names included. */
final class WordSearchBench {
    private static final int WARM_UP = 40;
    private static final int RUNS = 25;
    private static final int LIMIT = 50;
    private static final List<String> QUERIES = List.of("knee", "mri knee without contrast", "titanium screw", "mg",
            "zebra", "123456", "70551", "705", "e");

    private WordSearchBench() {
    }

    /** Prints medians; argument: folder of the workspace, which is made where it is missing. */
    public static void main(String[] args) throws Exception {
        System.setProperty("h2.optimizeReuseResults", "false");
        Path folder = Path.of(args[0]);
        BenchWorkspace.prepare(folder);
        try (Workspace workspace = Workspace.open(folder, BenchWorkspace.CLOCK)) {
            run(Questions.over(Repositories.of(workspace), FileStore.open(workspace.files()), new ZipCentroids(),
                    Clock.systemUTC()));
        }
    }

    private static void run(Questions questions) throws IOException {
        long start = System.nanoTime();
        questions.findServices().prepare();
        System.out.printf(Locale.ROOT, "descriptions packed in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        for (String query : QUERIES) {
            for (int i = 0; i < WARM_UP; i++) {
                questions.findServices().ask(query, LIMIT);
            }
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String query : QUERIES) {
            List<Double> wall = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            int hits = 0;
            for (int i = 0; i < RUNS; i++) {
                long cpuFrom = threads.getCurrentThreadCpuTime();
                long from = System.nanoTime();
                hits = questions.findServices().ask(query, LIMIT).size();
                wall.add((System.nanoTime() - from) / 1e6);
                cpu.add((threads.getCurrentThreadCpuTime() - cpuFrom) / 1e6);
            }
            Collections.sort(wall);
            Collections.sort(cpu);
            System.out.printf(Locale.ROOT,
                    "%-28s %3d hits  median %6.1f ms  best %6.1f  worst %6.1f  cpu %6.1f  (n=%d)%n", query, hits,
                    wall.get(RUNS / 2), wall.getFirst(), wall.getLast(), cpu.get(RUNS / 2), RUNS);
        }
    }
}
