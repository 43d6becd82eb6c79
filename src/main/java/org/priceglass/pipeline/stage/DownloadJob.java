package org.priceglass.pipeline.stage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.priceglass.download.DownloadException;
import org.priceglass.download.DownloadListener;
import org.priceglass.download.DownloadOutcome;
import org.priceglass.download.DownloadRequest;
import org.priceglass.download.Downloader;
import org.priceglass.download.KnownVersion;
import org.priceglass.download.Origin;
import org.priceglass.download.Validators;
import org.priceglass.http.WebException;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobQueue;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.job.ProgressUnit;
import org.priceglass.job.RetryPolicies;
import org.priceglass.job.RetryPolicy;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.alert.Alerts;
import org.priceglass.store.ObjectStore;
import org.priceglass.store.StoredObject;
import org.priceglass.workspace.StoredFetch;
import org.priceglass.workspace.WantedFile;
import org.priceglass.workspace.Workspace;

/** Fetches a file that a source lists, unless it is the one that was fetched before. */
public final class DownloadJob implements JobHandler {
    public static final String KIND = "download";

    private final Workspace workspace;
    private final ObjectStore store;
    private final Downloader downloader;
    private final Alerts alerts;
    private final Clock clock;

    /** What is to be fetched. */
    private record Wanted(int mrf, String url) {
    }

    DownloadJob(Workspace workspace, ObjectStore store, Downloader downloader, Alerts alerts, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.downloader = downloader;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** The job that fetches a file, queued once while it is open. */
    public static NewJob of(WantedFile file) {
        NewJob job = NewJob.of(JobQueue.DOWNLOAD, KIND, "Fetch " + file.location(),
                Payload.write(new Wanted(file.mrf(), file.location()))).once(KIND + ":" + file.mrf());
        String lane = FetchedFile.lane(file.location());
        return lane == null ? job : job.in(lane);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        Wanted wanted = Payload.of(job, Wanted.class);
        Optional<StoredFetch> latest = workspace.fetches().latest(wanted.mrf());
        try (Stopping stopping = new Stopping(job)) {
            DownloadRequest request = new DownloadRequest(wanted.url(), known(latest));
            DownloadOutcome outcome = downloader.fetch(request, new Watch(job), stopping.signal());
            return switch (outcome) {
                case DownloadOutcome.Fetched fetched -> fetched(wanted, fetched, latest);
                case DownloadOutcome.SameContent same -> unchanged(job, wanted, latest.orElseThrow(), same.origin());
                case DownloadOutcome.NotModified same -> unchanged(job, wanted, latest.orElseThrow(),
                        new Origin(same.url(), String.valueOf(latest.get().fileName()), null, same.validators(), 0));
                case DownloadOutcome.NotAFile page -> throw new JobFailedException(Failures.kind(page.kind()),
                        page.message(), null, null, page.evidence());
            };
        } catch (WebException e) {
            throw noted(wanted, latest, Failures.of(e));
        } catch (DownloadException e) {
            throw noted(wanted, latest, Failures.of(e));
        } catch (JobFailedException e) {
            throw noted(wanted, latest, e);
        }
    }

    private @Nullable KnownVersion known(Optional<StoredFetch> latest) throws IOException {
        String sha256 = latest.map(StoredFetch::sha256).orElse(null);
        if (sha256 == null || !store.holds(sha256)) {
            return null;
        }
        return new KnownVersion(sha256, new Validators(latest.get().etag(), latest.get().modified()));
    }

    private JobOutcome fetched(Wanted wanted, DownloadOutcome.Fetched fetched, Optional<StoredFetch> latest)
            throws IOException {
        StoredObject object = fetched.object();
        workspace.catalogue().addStoredObject(object.sha256(), object.bytes());
        Instant now = clock.instant();
        note(wanted, now, StoredFetch.FETCHED, object.sha256(), fetched.origin());
        downloader.settle(wanted.url());
        alerts.resolve(AlertRule.SOURCE_GONE, subject(wanted));
        if (latest.isPresent() && !object.sha256().equals(latest.get().sha256())) {
            alerts.raise(AlertRule.SOURCE_CHANGED, subject(wanted),
                    wanted.url() + ": another file than the one of " + latest.get().at() + " is there");
        }
        FetchedFile file = new FetchedFile(wanted.mrf(), wanted.url(), object.sha256(), object.bytes(),
                fetched.origin().fileName(), now.toString());
        return JobOutcome.of(Payload.write(new Came(StoredFetch.FETCHED, object.sha256(), object.bytes())))
                .measured(object.bytes(), -1).then(ExtractJob.of(file));
    }

    /** What an earlier attempt fetched, or a source lists for one hospital more, is still to be read. */
    private JobOutcome unchanged(JobContext job, Wanted wanted, StoredFetch before, Origin origin) throws IOException {
        String sha256 = String.valueOf(before.sha256());
        long bytes = store.size(sha256).orElse(0);
        Instant now = clock.instant();
        note(wanted, now, StoredFetch.UNCHANGED, sha256, origin);
        alerts.resolve(AlertRule.SOURCE_GONE, subject(wanted));
        JobOutcome outcome = JobOutcome.of(Payload.write(new Came(StoredFetch.UNCHANGED, sha256, bytes)));
        boolean toBeRead = job.attempt() > 1 || workspace.fetches().lacksHospitals(wanted.mrf(), sha256);
        return toBeRead
                ? outcome.then(ExtractJob.of(
                        new FetchedFile(wanted.mrf(), wanted.url(), sha256, bytes, origin.fileName(), now.toString())))
                : outcome;
    }

    private void note(Wanted wanted, Instant now, String outcome, String sha256, Origin origin) {
        Validators validators = origin.validators();
        workspace.fetches().record(wanted.mrf(), new StoredFetch(now, outcome, sha256, origin.url().toString(),
                origin.fileName(), origin.contentType(), validators.etag(), validators.modified(), null, null));
    }

    /** What passes by itself is tried again; what is a fact about the source is kept. */
    private JobFailedException noted(Wanted wanted, Optional<StoredFetch> latest, JobFailedException e) {
        if (e.kind().pausesQueue() || !RetryPolicies.usual(e.kind()).equals(RetryPolicy.NEVER)) {
            return e;
        }
        String message = String.valueOf(e.getMessage());
        workspace.fetches().record(wanted.mrf(),
                StoredFetch.failed(clock.instant(), e.kind().label(), message, e.evidence()));
        boolean gone = e.kind() == FailureKind.NOT_FOUND || e.kind() == FailureKind.GONE;
        if (gone && latest.isPresent()) {
            alerts.raise(AlertRule.SOURCE_GONE, subject(wanted), message);
        }
        return e;
    }

    private static String subject(Wanted wanted) {
        return String.valueOf(wanted.mrf());
    }

    /** What came, as the result of the job. */
    private record Came(String outcome, String sha256, long bytes) {
    }

    /** Tells the job how far it is. */
    private static final class Watch implements DownloadListener {
        private final JobContext job;
        private long announced = Long.MIN_VALUE;

        Watch(JobContext job) {
            this.job = job;
        }

        @Override
        public void progress(long bytes, OptionalLong total) {
            long all = total.orElse(JobProgress.UNKNOWN);
            if (all != announced) {
                announced = all;
                job.begin("fetching", ProgressUnit.BYTES, all);
            }
            job.done(bytes);
        }

        @Override
        public void note(String line) {
            job.log(LogLevel.INFO, line);
        }
    }
}
