package org.priceglass.pipeline.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.priceglass.job.Job;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportOutcome;

/** Imports that someone waits for. They are jobs like others: who waits no more, or is killed, loses none. */
public final class ImportBatch implements AutoCloseable {
    private final Pipeline pipeline;
    private final Jobs jobs;
    private final ImportJob.Watcher watcher;
    private final Map<Long, Path> files = new ConcurrentHashMap<>();
    private final Set<Long> seen = ConcurrentHashMap.newKeySet();

    /**
     * A batch without any file.
     *
     * @param outcomes
     *            told what comes of each member, in the thread that imports
     */
    public ImportBatch(Pipeline pipeline, Consumer<ImportOutcome> outcomes) {
        this.pipeline = pipeline;
        this.jobs = pipeline.jobs();
        this.watcher = (job, outcome) -> {
            seen.add(job);
            outcomes.accept(outcome);
        };
        pipeline.imports().watch(watcher);
    }

    /** Queues the import of a file; a queue that was paused because there was no room gets another try. */
    public void add(Path file, List<HospitalHint> hints) {
        if (pipeline.alerts().subjects(AlertRule.QUEUE_PAUSED).contains(JobQueue.PARSE.label())) {
            jobs.resume(JobQueue.PARSE);
        }
        files.put(jobs.submit(ImportJob.of(file, hints)), file);
    }

    /** Waits until all are done; false where patience ended first. */
    public boolean await(Duration patience) throws InterruptedException {
        return jobs.awaitEnd(files.keySet(), patience);
    }

    /** Whether none goes on, because their queue is paused. */
    public boolean isHeldUp() {
        return jobs.isPaused(JobQueue.PARSE) && jobs.counts().of(JobQueue.PARSE, JobState.RUNNING) == 0;
    }

    /** Tells of each file that is being imported how far it is. */
    public void progress(BiConsumer<Path, JobProgress> listener) {
        jobs.progress().forEach((id, progress) -> {
            Path file = files.get(id);
            if (file != null) {
                listener.accept(file, progress);
            }
        });
    }

    /** Ends all that is not done. */
    public void cancel() {
        files.keySet().forEach(jobs::cancel);
    }

    /** Those that failed before any outcome was told. */
    public List<Job> failed() {
        return jobs.jobs(files.keySet().stream().sorted().toList()).stream()
                .filter(job -> job.state() == JobState.FAILED && !seen.contains(job.id())).toList();
    }

    @Override
    public void close() {
        pipeline.imports().unwatch(watcher);
    }
}
