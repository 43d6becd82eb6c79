package org.priceglass.pipeline.stage;

import java.util.List;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;
import org.priceglass.workspace.WantedFile;
import org.priceglass.workspace.Workspace;

/** Queues a look at every file that was fetched before, which costs its host next to nothing where it is unchanged. */
public final class CheckJob implements JobHandler {
    public static final String KIND = "check";

    private static final int PAGE = 500;

    private final Workspace workspace;

    CheckJob(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Such a job, queued once while it is open. */
    public static NewJob job() {
        return NewJob.of(JobQueue.SCAN, KIND, "Look which files have changed", "{}").once(KIND);
    }

    @Override
    public JobOutcome run(JobContext job) {
        job.begin("queueing", ProgressUnit.FILES, JobProgress.UNKNOWN);
        int after = 0;
        long queued = 0;
        List<WantedFile> page = workspace.fetches().known(after, PAGE);
        while (!page.isEmpty()) {
            for (WantedFile file : page) {
                job.checkCancelled();
                job.submit(DownloadJob.of(file));
                queued++;
                job.done(queued);
                after = file.mrf();
            }
            page = workspace.fetches().known(after, PAGE);
        }
        return JobOutcome.of(Payload.write(new Queued(queued)));
    }

    /** What was queued, as the result of the job. */
    private record Queued(long files) {
    }
}
