package org.priceglass.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The counts of one check, and its first findings. */
public final class Tally {
    /** Findings kept of a check; all are counted. */
    public static final int SAMPLES = 100;

    private final List<Finding> samples = new ArrayList<>();
    private final Consumer<Finding> listener;
    private long looked;
    private long hits;

    /** Begins at 0. */
    Tally() {
        this(finding -> {
        });
    }

    /** Begins at 0 and hands every finding over. */
    Tally(Consumer<Finding> listener) {
        this.listener = listener;
    }

    /** Counts things that were looked at. */
    void looked(long n) {
        looked += n;
    }

    /** Counts one hit among what was looked at. */
    void hit(Finding finding) {
        hits(1, finding);
    }

    /** Counts a hit on the price set as a whole where the condition holds. */
    void hitIf(boolean condition, String words) {
        if (condition) {
            hit(Finding.ofAll(words));
        }
    }

    /** Counts hits that one finding speaks for. */
    void hits(long n, Finding finding) {
        hits += n;
        listener.accept(finding);
        if (samples.size() < SAMPLES) {
            samples.add(finding);
        }
    }

    CheckResult result(CheckInfo info) {
        return new CheckResult(info, hits, looked, List.copyOf(samples));
    }
}
