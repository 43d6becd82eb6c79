package org.priceglass.pipeline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.http.AllowedHosts;
import org.priceglass.http.WebOptions;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.JobState;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.mockweb.ServedFile;
import org.priceglass.mockweb.Visit;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.ScanRequest;
import org.priceglass.sample.InventedFile;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.FileStore;
import org.priceglass.store.StorePlaces;
import org.priceglass.workspace.Workspace;

/** Looks again at a file that was fetched before. */
class CheckJobTest {
    private static final String HOST = "hospital";
    private static final String PATH = "/prices.csv";

    private final InventedFile file = InventedFile.of(InventedFile.FIRST);
    @TempDir
    private Path folder;
    private MockWeb web;
    private Workspace workspace;
    private Pipeline pipeline;
    private JobRunner runner;

    @BeforeEach
    void fetchOnce() throws Exception {
        web = MockWeb.start();
        web.route(HOST, PATH, ServedFile.of("text/csv", file.content()));
        workspace = Workspace.open(folder.resolve("ws"), Clock.systemUTC());
        pipeline = Pipeline.open(PipelineParts.here(workspace, new CurrentStore(FileStore.open(workspace.files())),
                new StorePlaces(workspace.files(), Map.of(), workspace.files()), new ContentReader(),
                (version, progress) -> OptionalDouble.of(1), "test", Clock.systemUTC()));
        pipeline.settings().set(WebOptions.ALLOWED_HOSTS, AllowedHosts.of(Set.of("localhost")));
        pipeline.settings().set(WebOptions.PER, Duration.ofMillis(1));
        Path list = Files.write(folder.resolve("list.csv"),
                List.of("hospital,state,url", "%s,CA,%s".formatted(file.hospital(), web.uri(HOST, PATH))));
        pipeline.jobs().submit(ScanJob.of(ScanRequest.of(SourceKind.LIST, list.toString())));
        runner = pipeline.start(EnumSet.allOf(JobQueue.class));
        runner.runUntilIdle();
        assertThat(workspace.versionRepository().ready()).hasSize(1);
    }

    @AfterEach
    void close() throws IOException {
        pipeline.close();
        workspace.close();
        web.close();
    }

    /**
     * Fault #20 of the system before: what it knew of a file was always another thing than what it compared it with.
     */
    @Test
    void fault20AnUnchangedFileCostsOneRequestWithoutABodyAndMakesNoVersion() throws Exception {
        check();
        List<Visit> visits = web.visits().of(HOST, PATH);
        assertThat(visits).hasSize(2).last().extracting(Visit::status).isEqualTo(304);
        assertThat(workspace.versionRepository().ready()).hasSize(1);
        assertThat(pipeline.jobs().counts().of(JobQueue.PARSE)).isEqualTo(1);
        assertThat(pipeline.alerts().latest(10)).isEmpty();
    }

    /** Fault #21 of the system before: the look for changes named files so that no download ever found them. */
    @Test
    void fault21AChangedFileIsFetchedAndTakesThePlaceOfTheOneBefore() throws Exception {
        int before = workspace.versionRepository().ready().getFirst().id();
        String text = new String(file.content(), StandardCharsets.UTF_8);
        web.route(HOST, PATH,
                ServedFile.of("text/csv", text.replace("2026-04-01", "2026-07-01").getBytes(StandardCharsets.UTF_8)));
        check();
        assertThat(workspace.versionRepository().ready()).hasSize(1).first().extracting(each -> each.id())
                .isNotEqualTo(before);
        assertThat(pipeline.alerts().latest(10)).singleElement().satisfies(alert -> {
            assertThat(alert.rule()).isEqualTo(AlertRule.SOURCE_CHANGED);
            assertThat(alert.isOpen()).as("it was read since").isFalse();
        });
    }

    @Test
    void aFileThatIsGoneIsAnAlertUntilItIsThereAgain() throws Exception {
        web.route(HOST, PATH, request -> MockAnswer.status(404));
        check();
        assertThat(pipeline.alerts().open()).singleElement().extracting(Alert::rule).isEqualTo(AlertRule.SOURCE_GONE);
        assertThat(lastDownload().state()).isEqualTo(JobState.FAILED);
        assertThat(lastDownload().failure()).isEqualTo(FailureKind.NOT_FOUND);
        assertThat(workspace.versionRepository().ready()).as("what was published stays").hasSize(1);
        check();
        assertThat(pipeline.alerts().latest(10)).as("raised once").hasSize(1);
        web.route(HOST, PATH, ServedFile.of("text/csv", file.content()));
        check();
        assertThat(pipeline.alerts().open()).isEmpty();
    }

    private void check() throws InterruptedException {
        pipeline.jobs().submit(CheckJob.job());
        runner.runUntilIdle();
    }

    private Job lastDownload() {
        JobFilter downloads = new JobFilter(Set.of(JobQueue.DOWNLOAD), Set.of(), Set.of(), null);
        return pipeline.jobs().jobs(pipeline.jobs().ids(downloads, JobOrder.NEWEST, 1)).getFirst();
    }
}
