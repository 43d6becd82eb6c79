package org.priceglass.ui.jobs.table;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.priceglass.job.Jobs;
import org.priceglass.ui.common.table.PageSource;
import org.priceglass.ui.common.task.TaskRunner;

/** Rows of the table from the workspace. */
final class JobPages implements PageSource<JobRow> {
    private final Jobs jobs;
    private final TaskRunner tasks;

    JobPages(Jobs jobs, TaskRunner tasks) {
        this.jobs = jobs;
        this.tasks = tasks;
    }

    @Override
    public JobRow blank(long id) {
        return new JobRow(id, null);
    }

    @Override
    public long id(JobRow row) {
        return row.id();
    }

    @Override
    public void load(List<Long> ids, Consumer<List<JobRow>> then) {
        AtomicReference<List<JobRow>> found = new AtomicReference<>(List.of());
        tasks.prepare("Read jobs", control -> jobs.jobs(ids).stream().map(job -> new JobRow(job.id(), job)).toList())
                .onDone(found::set).onEnd(() -> then.accept(found.get())).start();
    }
}
