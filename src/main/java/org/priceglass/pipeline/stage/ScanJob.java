package org.priceglass.pipeline.stage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.priceglass.discover.table.ColumnRole;
import org.priceglass.http.WebFailure;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.HospitalSources;
import org.priceglass.pipeline.Scan;
import org.priceglass.pipeline.ScanReport;
import org.priceglass.pipeline.ScanRequest;
import org.priceglass.pipeline.ScannedPart;
import org.priceglass.pipeline.UnusableSourceException;
import org.priceglass.workspace.WantedFile;
import org.priceglass.workspace.Workspace;

/** Asks a source for hospitals and files, and queues the fetching of those that are new or changed. */
public final class ScanJob implements JobHandler {
    public static final String KIND = "scan";

    private static final int PAGE = 500;

    private final Workspace workspace;
    private final Scan scan;
    private final HospitalSources sources;
    private final LongFunction<Instant> created;

    /**
     * What is to be scanned, as it is kept.
     *
     * @param kind
     *            id of a {@link SourceKind}
     * @param columns
     *            labels of meanings with the columns that have them
     */
    private record Wanted(String kind, String address, List<String> states, Map<ColumnRole, String> columns) {
        ScanRequest request() {
            return new ScanRequest(SourceKind.ofId(kind), address, states, columns);
        }
    }

    /**
     * A handler.
     *
     * @param created
     *            tells when a job was queued
     */
    ScanJob(Workspace workspace, Scan scan, HospitalSources sources, LongFunction<Instant> created) {
        this.workspace = workspace;
        this.scan = scan;
        this.sources = sources;
        this.created = created;
    }

    /** The job that scans a source, queued once while it is open. */
    public static NewJob of(ScanRequest request) {
        String what = request.kind().id() + " " + request.address();
        String states = String.join(",", request.states());
        Wanted wanted = new Wanted(request.kind().id(), request.address(), request.states(), request.columns());
        return NewJob.of(JobQueue.SCAN, KIND, ("Scan " + what.strip() + " " + states).strip(), Payload.write(wanted))
                .once(KIND + ":" + what + ":" + states).in(what).withPriority(NewJob.ASKED);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        ScanReport report;
        try (Stopping stopping = new Stopping(job)) {
            // parts that an attempt before this one has asked are not asked again
            Instant since = job.attempt() > 1 ? created.apply(job.id()) : Instant.MAX;
            report = scan.run(sources.open(Payload.of(job, Wanted.class).request()), since, (part, index, parts) -> {
                job.begin("asking " + part, ProgressUnit.STATES, parts);
                job.done(index);
            }, stopping.signal());
        } catch (UnusableSourceException e) {
            throw new JobFailedException(FailureKind.BAD_REQUEST, String.valueOf(e.getMessage()), e);
        }
        report.parts().forEach(part -> job.log(level(part), part.part() + (part.part().isEmpty() ? "" : ": ")
                + part.answer().outcome().id() + ": " + part.answer().evidence()));
        long queued = queueWanted(job);
        if (!report.failed().isEmpty()) {
            throw failure(report.failed(), report.parts().size() + report.skipped());
        }
        int hospitals = report.parts().stream().mapToInt(ScannedPart::hospitals).sum();
        List<Part> parts = report.parts().stream().map(Part::of).toList();
        return JobOutcome.of(Payload.write(new Listed(parts, hospitals, queued))).measured(-1, hospitals);
    }

    private static LogLevel level(ScannedPart part) {
        return part.answer().outcome().tellsWhatVanished() ? LogLevel.INFO : LogLevel.WARN;
    }

    /**
     * A file is wanted until its job is queued: a kill in between queues it another time, and its key holds it to one.
     */
    private long queueWanted(JobContext job) {
        long queued = 0;
        int after = 0;
        List<WantedFile> page = workspace.wantedFiles().page(after, PAGE);
        while (!page.isEmpty()) {
            List<Integer> mrfs = new ArrayList<>();
            for (WantedFile file : page) {
                job.checkCancelled();
                job.submit(fetching(file));
                mrfs.add(file.mrf());
                after = file.mrf();
            }
            workspace.wantedFiles().queued(mrfs);
            queued += mrfs.size();
            page = workspace.wantedFiles().page(after, PAGE);
        }
        return queued;
    }

    private static NewJob fetching(WantedFile file) {
        return FetchedFile.lane(file.location()) == null
                ? ImportJob.of(Path.of(file.location()), List.of(HospitalHint.NONE))
                : DownloadJob.of(file);
    }

    private static JobFailedException failure(List<ScannedPart> failed, int all) {
        ScannedPart first = failed.getFirst();
        WebFailure web = first.answer().failure().orElse(null);
        FailureKind kind = web == null ? FailureKind.BAD_CONTENT : Failures.kind(web);
        String which = all == 1
                ? ""
                : "%d of %d parts gave no answer, the others are recorded; %s: ".formatted(failed.size(), all,
                        first.part());
        return new JobFailedException(kind, which + first.answer().evidence().lines().findFirst().orElse(""), null,
                first.answer().retryAfter().orElse(null), first.answer().evidence());
    }

    /**
     * What was listed, as the result of the job.
     *
     * @param files
     *            that are new or changed, and are fetched now
     */
    private record Listed(List<Part> parts, int hospitals, long files) {
    }

    /** How a part answered. */
    private record Part(String part, String outcome, int hospitals, String evidence) {
        static Part of(ScannedPart part) {
            return new Part(part.part(), part.answer().outcome().id(), part.hospitals(), part.answer().evidence());
        }
    }
}
