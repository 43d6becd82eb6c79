package org.priceglass.job;

import java.util.ArrayList;
import java.util.List;
import org.priceglass.settings.Setting;

/** What can be set of the queues; the fallbacks depend on the machine. */
public record JobSettings(Machine machine) {
    private static final int MOST_WORKERS = 64;
    private static final int FEWEST_DOWNLOADS = 8;
    private static final int MOST_DOWNLOADS = 16;
    /** What reading a price set takes of the heap at most, with room to spare. */
    private static final long HEAP_PER_READER = 384L << 20;

    /** How many jobs of a queue run at a time. */
    public Setting<Integer> workers(JobQueue queue) {
        return Setting.number(name(queue, "workers"), usualWorkers(queue), 1, MOST_WORKERS);
    }

    /** How many jobs of one lane run at a time in a queue. */
    public Setting<Integer> laneLimit(JobQueue queue) {
        int usual = switch (queue) {
            case SCAN -> 1;
            case DOWNLOAD -> 2;
            // a file keeps several threads busy by itself, and what one asks for comes in its order
            case PARSE -> 1;
            // one hospital with many files leaves a worker to the others
            default -> Math.max(1, usualWorkers(queue) - 1);
        };
        return Setting.number(name(queue, "lane-limit"), usual, 1, MOST_WORKERS);
    }

    /** Whether a queue is paused: what runs goes on, nothing begins. */
    public Setting<Boolean> paused(JobQueue queue) {
        return Setting.flag(name(queue, "paused"), false);
    }

    /** What is done about a kind of failure. */
    public Setting<RetryPolicy> retry(JobQueue queue, FailureKind kind) {
        return new Setting<>(name(queue, "retry." + kind.label()), RetryPolicies.usual(kind), RetryPolicy::parse,
                RetryPolicy::text);
    }

    /** All of them, queue by queue. */
    public List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>();
        for (JobQueue queue : JobQueue.values()) {
            all.add(workers(queue));
            all.add(laneLimit(queue));
            all.add(paused(queue));
            for (FailureKind kind : FailureKind.values()) {
                all.add(retry(queue, kind));
            }
        }
        return all;
    }

    private int usualWorkers(JobQueue queue) {
        return switch (queue) {
            case SCAN -> 2;
            // they wait most of the time: for hosts that want to be asked slowly, and for lines
            case DOWNLOAD -> Math.min(MOST_DOWNLOADS, Math.max(FEWEST_DOWNLOADS, 2 * machine.cores()));
            case PARSE -> (int) Math.max(1, Math.min(machine.cores(), machine.heapBytes() / HEAP_PER_READER));
            case EXTRACT, NORMALISE, VALIDATE -> Math.max(1, machine.cores() / 2);
            case ANALYSE, EXPORT, REFERENCE, CLEANUP -> 1;
        };
    }

    private static String name(JobQueue queue, String what) {
        return "jobs." + queue.label() + "." + what;
    }
}
