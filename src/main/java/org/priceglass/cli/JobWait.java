package org.priceglass.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import org.priceglass.pipeline.stage.Pipeline;

/** Works queues while somebody waits in front of the terminal, and says how far it is. */
final class JobWait {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Terminal terminal;
    private final Pipeline pipeline;

    JobWait(Terminal terminal, Pipeline pipeline) {
        this.terminal = terminal;
        this.pipeline = pipeline;
    }

    /** Returns when each of the jobs is finished, or is to be tried again later, or its queue is paused. */
    void untilDoneOrPutOff(Collection<Long> ids, Set<JobQueue> queues) throws IOException {
        Jobs jobs = pipeline.jobs();
        pipeline.start(queues);
        ProgressLine progress = new ProgressLine(terminal, System::nanoTime);
        try {
            while (!jobs.awaitEnd(ids, LOOK)) {
                boolean goesOn = jobs.jobs(ids).stream().anyMatch(job -> job.state() == JobState.RUNNING
                        || (job.state() == JobState.QUEUED && !jobs.isPaused(job.work().queue())));
                if (!goesOn) {
                    break;
                }
                for (Map.Entry<Long, JobProgress> each : jobs.progress().entrySet()) {
                    if (ids.contains(each.getKey())) {
                        progress.steps(each.getValue().phase(), each.getValue().done(), each.getValue().total());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted; what was begun goes on with \"priceglass run\"");
        } finally {
            progress.clear();
        }
    }
}
