package org.priceglass.pipeline.stage;

import java.util.ArrayList;
import java.util.List;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.store.LocalCopy;
import org.priceglass.store.ObjectStore;

/** Finds what is to be read in an original: itself, or the members of an archive, each a job of its own. */
public final class ExtractJob implements JobHandler {
    public static final String KIND = "extract";

    private final ObjectStore store;
    private final MrfFiles files;

    ExtractJob(ObjectStore store, MrfFiles files) {
        this.store = store;
        this.files = files;
    }

    static NewJob of(FetchedFile file) {
        NewJob job = NewJob.of(JobQueue.EXTRACT, KIND, "Unpack " + file.name(), Payload.write(file))
                .once(KIND + ":" + file.mrf() + ":" + file.sha256());
        String lane = FetchedFile.lane(file.url());
        return lane == null ? job : job.in(lane);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        FetchedFile file = Payload.of(job, FetchedFile.class);
        job.begin("looking into " + file.name(), ProgressUnit.FILES, JobProgress.UNKNOWN);
        List<NewJob> members = new ArrayList<>();
        try (LocalCopy copy = store.local(file.sha256()); MrfFile opened = files.open(copy.path())) {
            MrfFile.Contents contents = opened.contents();
            for (MrfSource source : contents.members()) {
                job.checkCancelled();
                members.add(ParseJob.of(file, source.member()));
                job.done(members.size());
            }
            contents.passedOver()
                    .forEach(each -> job.log(LogLevel.INFO, "passed over " + each.member() + ": " + each.reason()));
        }
        return JobOutcome.of(Payload.write(new Found(members.size()))).measured(file.bytes(), -1).then(members);
    }

    /** What was found, as the result of the job. */
    private record Found(int members) {
    }
}
