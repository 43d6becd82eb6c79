package org.priceglass.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells live screens what happens: many changes at once, a few times a second, however many jobs run. */
final class JobFeed {
    private static final int WORTH_NAMING = 5_000;

    private final List<Consumer<JobChanges>> watchers = new CopyOnWriteArrayList<>();
    private Set<Long> changed = new HashSet<>();
    private boolean many;

    /** Calls the watcher from now on. */
    void watch(Consumer<JobChanges> watcher) {
        watchers.add(watcher);
    }

    void unwatch(Consumer<JobChanges> watcher) {
        watchers.remove(watcher);
    }

    /** A job stands differently. */
    void changed(JobTicket ticket) {
        if (watchers.isEmpty()) {
            return;
        }
        synchronized (this) {
            if (changed.size() < WORTH_NAMING) {
                changed.add(ticket.id());
            } else {
                many = true;
            }
        }
    }

    /** Tells what happened since it was called last; nothing where nothing did. */
    void flush(Supplier<JobCounts> counts, Supplier<Map<Long, JobProgress>> progress) {
        if (watchers.isEmpty()) {
            return;
        }
        Map<Long, JobProgress> running = progress.get();
        Set<Long> ids;
        boolean unnamed;
        synchronized (this) {
            ids = many ? Set.of() : changed;
            unnamed = many;
            changed = new HashSet<>();
            many = false;
        }
        if (unnamed || !ids.isEmpty() || !running.isEmpty()) {
            JobChanges changes = new JobChanges(ids, unnamed, counts.get(), running);
            watchers.forEach(watcher -> watcher.accept(changes));
        }
    }
}
