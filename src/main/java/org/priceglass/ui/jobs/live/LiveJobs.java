package org.priceglass.ui.jobs.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.priceglass.job.JobChanges;
import org.priceglass.job.Jobs;
import org.priceglass.ui.common.task.TaskRunner;

/** Tells what happens to jobs on the window's thread, while somebody looks. */
public final class LiveJobs {
    private final Jobs jobs;
    private final TaskRunner tasks;
    private final List<Consumer<JobChanges>> listeners = new ArrayList<>();
    private final Consumer<JobChanges> watcher = this::changed;
    private boolean watching;

    public LiveJobs(Jobs jobs, TaskRunner tasks) {
        this.jobs = jobs;
        this.tasks = tasks;
    }

    public void listen(Consumer<JobChanges> listener) {
        listeners.add(listener);
    }

    /** Begins or ends to look; what happened in between has to be asked for. */
    public void watch(boolean on) {
        if (on && !watching) {
            jobs.watch(watcher);
        } else if (!on && watching) {
            jobs.unwatch(watcher);
        }
        watching = on;
    }

    private void changed(JobChanges changes) {
        tasks.inWindow(() -> {
            if (watching) {
                listeners.forEach(listener -> listener.accept(changes));
            }
        });
    }
}
