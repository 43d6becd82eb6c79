package org.priceglass.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Times two things in turn, A B A B, after one run of each that does not count, and prints the ratio pair by pair:
 * where the machine's speed drifts, it drifts for both.
 */
final class Paired {
    private final String name;
    private final double megabytes;
    private final int runs;

    /** Something to time; answers with the seconds it took. */
    @FunctionalInterface
    interface Timed {
        double seconds() throws Exception;
    }

    Paired(String name, long bytes, int runs) {
        this.name = name;
        this.megabytes = bytes / 1e6;
        this.runs = runs;
    }

    /** Prints how many times faster {@code ours} is than {@code peer}. */
    void print(Timed ours, Timed peer) throws Exception {
        ours.seconds();
        peer.seconds();
        List<Double> mine = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            double a = ours.seconds();
            double b = peer.seconds();
            mine.add(megabytes / a);
            others.add(megabytes / b);
            ratios.add(b / a);
        }
        System.out.printf(Locale.ROOT, "%-28s %7.1f MB/s   peer %7.1f MB/s   ratio %5.2f (%.2f to %.2f, n=%d)%n", name,
                median(mine), median(others), median(ratios), Collections.min(ratios), Collections.max(ratios), runs);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Seconds that an action takes. */
    static double time(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Something to do. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }
}
