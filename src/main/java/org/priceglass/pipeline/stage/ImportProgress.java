package org.priceglass.pipeline.stage;

import org.priceglass.job.JobContext;
import org.priceglass.job.ProgressUnit;
import org.priceglass.pipeline.ImportListener;

/** Tells the job how far an import is, and the import when the job is cancelled. */
final class ImportProgress implements ImportListener {
    private final JobContext job;
    private long announced = Long.MIN_VALUE;
    private long done;

    ImportProgress(JobContext job) {
        this.job = job;
    }

    @Override
    public void progress(long bytes, long total) {
        if (total != announced || bytes < done) {
            announced = total;
            job.begin("reading", ProgressUnit.BYTES, total);
        }
        done = bytes;
        job.done(bytes);
        job.checkCancelled();
    }

    @Override
    public boolean isCancelled() {
        return job.isCancelled();
    }
}
