package org.priceglass.pipeline.stage;

import java.io.IOException;
import org.priceglass.job.JobContext;
import org.priceglass.job.ProgressUnit;
import org.priceglass.mrf.MrfSource;
import org.priceglass.pipeline.ImportListener;
import org.priceglass.pipeline.MemberCheck;

/** Tells the job how far an import is, and the import when the job is cancelled. */
final class ImportProgress implements ImportListener {
    private final JobContext job;
    private final MemberCheck check;
    private String phase = "";
    private long announced = Long.MIN_VALUE;
    private long done;

    ImportProgress(JobContext job, MemberCheck check) {
        this.job = job;
        this.check = check;
    }

    @Override
    public void progress(long bytes, long total) {
        at("reading", bytes, total);
    }

    @Override
    public void version(int version, MrfSource member) throws IOException {
        check.run(version, member, (bytes, total) -> at("checking by CMS's rules", bytes, total));
    }

    private void at(String what, long bytes, long total) {
        if (!phase.equals(what) || total != announced || bytes < done) {
            phase = what;
            announced = total;
            job.begin(what, ProgressUnit.BYTES, total);
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
