package org.priceglass.pipeline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.NewJob;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.sample.InventedFile;
import org.priceglass.settings.Settings;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.S3Server;
import org.priceglass.store.Sha256;
import org.priceglass.store.StorePlace;
import org.priceglass.store.StorePlaces;
import org.priceglass.store.StoredObject;
import org.priceglass.workspace.Workspace;

/** Between the folder of a workspace and a real S3 server. */
class MoveOriginalsJobTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Set<JobState> ENDS = EnumSet.of(JobState.SUCCEEDED, JobState.FAILED, JobState.WAITING);
    private static final Map<String, String> KEYS = Map.of("PRICEGLASS_S3_ACCESS_KEY", S3Server.CREDENTIALS.accessKey(),
            "PRICEGLASS_S3_SECRET_KEY", S3Server.CREDENTIALS.secretKey());

    @TempDir
    private Path folder;

    @Test
    void originalsMoveToABucketAndBackWithEveryHashChecked() throws Exception {
        InventedFile first = InventedFile.of(InventedFile.FIRST);
        InventedFile second = InventedFile.of(InventedFile.FIRST + 1);
        try (S3Server server = S3Server.start(folder.resolve("s3"))) {
            StorePlace bucket = new StorePlace(server.location("originals"));
            Job there = work(KEYS, importing(first), MoveOriginalsJob.to(bucket));
            assertThat(there.state()).as(there.message()).isEqualTo(JobState.SUCCEEDED);
            assertThat(there.result()).contains("\"copied\":1");
            try (Workspace workspace = Workspace.open(folder.resolve("ws"), Clock.systemUTC())) {
                assertThat(new Settings(workspace.settings()).get(StorePlace.SETTING)).isEqualTo(bucket);
                try (var store = places(workspace, KEYS).open(bucket)) {
                    assertThat(store.isWhole(object(first))).isTrue();
                }
            }
            Job back = work(KEYS, importing(second), MoveOriginalsJob.to(StorePlace.LOCAL));
            assertThat(back.result()).as(back.message()).contains("\"copied\":1", "\"present\":1");
            try (Workspace workspace = Workspace.open(folder.resolve("ws"), Clock.systemUTC());
                    var store = places(workspace, Map.of()).open(StorePlace.LOCAL)) {
                assertThat(store.isWhole(object(first))).isTrue();
                assertThat(store.isWhole(object(second))).isTrue();
            }
        }
    }

    @Test
    void withoutKeysNothingMovesAndTheReasonIsSaid() throws Exception {
        StorePlace bucket = StorePlace.parse("s3://nobody/has?endpoint=http://127.0.0.1:9");
        Job job = work(Map.of(), importing(InventedFile.of(InventedFile.FIRST)), MoveOriginalsJob.to(bucket));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).isEqualTo(FailureKind.BAD_REQUEST);
        assertThat(job.message()).contains("no credentials", "PRICEGLASS_S3_ACCESS_KEY");
    }

    @Test
    void aStorageThatDoesNotAnswerIsAskedAgainLater() throws Exception {
        StorePlace bucket = StorePlace.parse("s3://nobody/has?endpoint=http://127.0.0.1:9");
        Job job = work(KEYS, importing(InventedFile.of(InventedFile.FIRST)), MoveOriginalsJob.to(bucket));
        assertThat(job.state()).isEqualTo(JobState.WAITING);
        assertThat(job.message()).contains("cannot be reached");
    }

    /** Does two jobs of the workspace one after the other, and returns how the second ended. */
    private Job work(Map<String, String> environment, NewJob first, NewJob second) throws Exception {
        try (Workspace workspace = Workspace.open(folder.resolve("ws"), Clock.systemUTC())) {
            StorePlaces places = places(workspace, environment);
            StorePlace place = new Settings(workspace.settings()).get(StorePlace.SETTING);
            try (CurrentStore store = new CurrentStore(places.open(place));
                    Pipeline pipeline = Pipeline.open(PipelineParts.here(workspace, store, places, new ContentReader(),
                            (version, progress) -> OptionalDouble.of(1), "test", Clock.systemUTC()))) {
                long before = pipeline.jobs().submit(first);
                pipeline.start(EnumSet.allOf(JobQueue.class));
                assertThat(pipeline.jobs().awaitEnd(List.of(before), PATIENCE)).isTrue();
                assertThat(pipeline.jobs().job(before).orElseThrow().state()).isEqualTo(JobState.SUCCEEDED);
                long then = pipeline.jobs().submit(second);
                Job job = pipeline.jobs().job(then).orElseThrow();
                long end = System.nanoTime() + PATIENCE.toNanos();
                while (!ENDS.contains(job.state()) && System.nanoTime() < end) {
                    pipeline.jobs().awaitEnd(List.of(then), LOOK);
                    job = pipeline.jobs().job(then).orElseThrow();
                }
                return job;
            }
        }
    }

    private NewJob importing(InventedFile file) throws IOException {
        return ImportJob.of(Files.write(folder.resolve(file.fileName()), file.content()), List.of(HospitalHint.NONE));
    }

    private static StoredObject object(InventedFile file) throws IOException {
        return new StoredObject(Sha256.of(new ByteArrayInputStream(file.content())), file.content().length);
    }

    private StorePlaces places(Workspace workspace, Map<String, String> environment) {
        return new StorePlaces(workspace.files(), environment, folder.resolve("no-keys.properties"));
    }
}
