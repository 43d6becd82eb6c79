package org.priceglass.pipeline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.http.AllowedHosts;
import org.priceglass.http.WebOptions;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobSettings;
import org.priceglass.job.JobState;
import org.priceglass.job.Machine;
import org.priceglass.job.RetryPolicy;
import org.priceglass.mockweb.Fault;
import org.priceglass.mockweb.HospitalWeb;
import org.priceglass.mockweb.MockHospital;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.mockweb.Visit;
import org.priceglass.mockweb.Visits;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.ScanRequest;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.FileStore;
import org.priceglass.store.Sha256;
import org.priceglass.store.StorePlaces;
import org.priceglass.store.StoredObject;
import org.priceglass.workspace.Workspace;

/**
 * From a list of hospitals to their prices over a web with faults; {@code -Dpriceglass.hospitals=200} for the long
 * form.
 */
class FullRunTest {
    private static final int HOSPITALS = Integer.getInteger("priceglass.hospitals", 46);
    private static final Duration PER = HOSPITALS < 200 ? Duration.ofMillis(100) : Duration.ofSeconds(1);
    private static final Machine MACHINE = new Machine(2, 2L << 30);

    @TempDir
    private Path folder;

    @Test
    void everyHealthyFileArrivesByteIdenticalAndEveryFaultEndsAsWhatItIs(TestReporter reporter) throws Exception {
        long start = System.nanoTime();
        try (MockWeb web = MockWeb.start();
                Workspace workspace = Workspace.open(folder.resolve("ws"), Clock.systemUTC());
                FileStore store = FileStore.open(workspace.files());
                Pipeline pipeline = Pipeline.open(
                        PipelineParts.here(workspace, new CurrentStore(store), places(workspace), new ContentReader(),
                                (version, progress) -> OptionalDouble.of(1), "test", Clock.systemUTC()))) {
            HospitalWeb hospitals = HospitalWeb.of(web, HOSPITALS, 1);
            impatient(pipeline);
            long scan = pipeline.jobs()
                    .submit(ScanJob.of(ScanRequest.of(SourceKind.LIST, list(hospitals.hospitals()).toString())));
            pipeline.start(EnumSet.allOf(JobQueue.class)).runUntilIdle();

            assertThat(pipeline.jobs().job(scan).orElseThrow().state()).isEqualTo(JobState.SUCCEEDED);
            Map<String, Job> downloads = downloads(pipeline);
            assertThat(downloads).hasSize(HOSPITALS);
            for (MockHospital hospital : hospitals.hospitals()) {
                check(hospital, Objects.requireNonNull(downloads.get("Fetch " + hospital.url())), store);
            }
            long healthy = hospitals.hospitals().stream().filter(each -> each.fault().isPassing()).count();
            assertThat(pipeline.jobs().counts().of(JobQueue.EXTRACT, JobState.SUCCEEDED)).isEqualTo(healthy);
            assertThat(pipeline.jobs().counts().of(JobQueue.PARSE, JobState.SUCCEEDED)).isEqualTo(healthy);
            assertThat(pipeline.jobs().counts().of(JobQueue.VALIDATE, JobState.SUCCEEDED)).isEqualTo(healthy);
            assertThat(workspace.versionRepository().ready()).hasSize((int) healthy);
            assertThat(pipeline.jobs().counts().open()).as("jobs that nobody did").isZero();
            report(reporter, hospitals, start);
        }
    }

    private static StorePlaces places(Workspace workspace) {
        return new StorePlaces(workspace.files(), Map.of(), workspace.files());
    }

    private static void check(MockHospital hospital, Job download, FileStore store) throws IOException {
        if (hospital.fault().isPassing()) {
            assertThat(download.state()).as(hospital.fault() + " " + download.message()).isEqualTo(JobState.SUCCEEDED);
            byte[] content = hospital.file().content();
            String sha256 = Sha256.of(new ByteArrayInputStream(content));
            assertThat(store.isWhole(new StoredObject(sha256, content.length))).as(hospital.fault().name()).isTrue();
        } else {
            assertThat(download.state()).as(hospital.fault().name()).isEqualTo(JobState.FAILED);
            assertThat(download.failure()).as(hospital.fault() + " " + download.message())
                    .isEqualTo(expected(hospital.fault()));
            assertThat(download.message()).contains(hospital.url().getHost());
        }
    }

    private static void report(TestReporter reporter, HospitalWeb hospitals, long begin) {
        long millis = (System.nanoTime() - begin) / 1_000_000;
        Visits visits = hospitals.web().visits();
        List<MockHospital> healthy = hospitals.hospitals().stream().filter(each -> each.fault().isPassing()).toList();
        int busiest = 0;
        int most = 0;
        for (MockHospital each : hospitals.hospitals()) {
            String host = each.host();
            assertPace(visits.of(host), begin);
            assertThat(visits.mostAtOnce(host)).as(host).isLessThanOrEqualTo(WebOptions.AT_ONCE.fallback());
            busiest = Math.max(busiest, visits.of(host).size());
            most = Math.max(most, visits.mostAtOnce(host));
        }
        Map<Fault, Long> faults = hospitals.hospitals().stream()
                .collect(Collectors.groupingBy(MockHospital::fault, TreeMap::new, Collectors.counting()));
        reporter.publishEntry(Map.of("hospitals", String.valueOf(HOSPITALS), "files", String.valueOf(healthy.size()),
                "bytes", String.valueOf(healthy.stream().mapToLong(each -> each.file().content().length).sum()),
                "faults", faults.toString(), "milliseconds", String.valueOf(millis), "requests",
                "%d; to one host %d at most, %d at once, one every %d ms (limit: %d at once, one every %d ms)"
                        .formatted(visits.all().size(), busiest, most, PER.toMillis(), WebOptions.AT_ONCE.fallback(),
                                PER.toMillis())));
    }

    private static void assertPace(List<Visit> visits, long begin) {
        List<Long> begun = visits.stream().map(Visit::start).sorted().toList();
        for (int i = 0; i < begun.size(); i++) {
            assertThat(begun.get(i) - begin).as("request %d of %s", i, visits)
                    .isGreaterThanOrEqualTo(i * PER.toNanos());
        }
    }

    private static FailureKind expected(Fault fault) {
        return switch (fault) {
            case LYING_LENGTH -> FailureKind.BROKEN_TRANSFER;
            case BROKEN -> FailureKind.SERVER_ERROR;
            case REDIRECT_LOOP, REDIRECT_NOWHERE -> FailureKind.REDIRECT_LOOP;
            case LOGIN_PAGE -> FailureKind.LOGIN_WALL;
            case ROBOTS -> FailureKind.NOT_ALLOWED;
            default -> FailureKind.valueOf(fault.name());
        };
    }

    private static void impatient(Pipeline pipeline) {
        pipeline.settings().set(WebOptions.ALLOWED_HOSTS, AllowedHosts.of(Set.of("localhost")));
        pipeline.settings().set(WebOptions.PER, PER);
        pipeline.settings().set(WebOptions.STALL, Duration.ofMillis(800));
        JobSettings names = new JobSettings(MACHINE);
        for (FailureKind kind : List.of(FailureKind.CONNECTION, FailureKind.TIMEOUT, FailureKind.BROKEN_TRANSFER,
                FailureKind.RATE_LIMITED, FailureKind.SERVER_ERROR)) {
            pipeline.settings().set(names.retry(JobQueue.DOWNLOAD, kind),
                    new RetryPolicy(3, Duration.ofMillis(50), Duration.ofMillis(100), 0));
        }
    }

    private static Map<String, Job> downloads(Pipeline pipeline) {
        Map<String, Job> downloads = new HashMap<>();
        JobFilter all = new JobFilter(Set.of(JobQueue.DOWNLOAD), Set.of(), Set.of(), null);
        pipeline.jobs().jobs(pipeline.jobs().ids(all, JobOrder.NEWEST, Integer.MAX_VALUE))
                .forEach(job -> assertThat(downloads.put(job.work().title(), job)).isNull());
        return downloads;
    }

    private Path list(List<MockHospital> hospitals) throws IOException {
        List<String> lines = new ArrayList<>(List.of("hospital,state,url"));
        hospitals.forEach(each -> lines.add("%s,CA,%s".formatted(each.file().hospital(), each.url())));
        return Files.write(folder.resolve("list.csv"), lines);
    }
}
