package org.priceglass.pipeline.stage;

import org.jspecify.annotations.Nullable;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.alert.Alerts;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.MemberCheck;
import org.priceglass.pipeline.StoredMember;
import org.priceglass.workspace.Workspace;

/** Reads a member of an original that was fetched, and makes it a version of its hospitals' prices. */
public final class ParseJob implements JobHandler {
    public static final String KIND = "parse";

    private final Workspace workspace;
    private final FileImport imports;
    private final MemberCheck check;
    private final Alerts alerts;

    /** What is to be read. */
    private record Part(FetchedFile file, @Nullable String member) {
    }

    ParseJob(Workspace workspace, FileImport imports, MemberCheck check, Alerts alerts) {
        this.workspace = workspace;
        this.imports = imports;
        this.check = check;
        this.alerts = alerts;
    }

    static NewJob of(FetchedFile file, @Nullable String member) {
        String title = "Read " + (member == null ? file.name() : member + " in " + file.name());
        NewJob job = NewJob.of(JobQueue.PARSE, KIND, title, Payload.write(new Part(file, member)))
                .once(KIND + ":" + file.mrf() + ":" + file.sha256() + (member == null ? "" : ":" + member));
        String lane = FetchedFile.lane(file.url());
        return lane == null ? job : job.in(lane);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        Part part = Payload.of(job, Part.class);
        FetchedFile file = part.file();
        ImportOutcome outcome = imports.run(new StoredMember(file.original(), part.member(), file.obtained(),
                workspace.fetches().hospitals(file.mrf())), new ImportProgress(job, check));
        ImportResult result = ImportResult.of(outcome);
        if (outcome instanceof ImportOutcome.SetAside setAside) {
            throw new JobFailedException(FailureKind.BAD_CONTENT, file.url() + ": " + setAside.reason());
        }
        result.remarks().forEach(line -> job.log(LogLevel.WARN, line));
        alerts.resolve(AlertRule.SOURCE_CHANGED, String.valueOf(file.mrf()));
        return JobOutcome.of(Payload.write(result)).measured(file.bytes(), result.charges())
                .then(result.judging(job.attempt()));
    }
}
