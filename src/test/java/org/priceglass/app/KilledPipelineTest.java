package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.Launcher;
import org.priceglass.cli.ExitCode;
import org.priceglass.http.WebOptions;
import org.priceglass.mockweb.HospitalWeb;
import org.priceglass.mockweb.MockHospital;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.mockweb.Visit;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/**
 * Kills a process that runs the pipeline, at random times and random bytes of a long download, until nothing is left to
 * do, and compares what it came to with an undisturbed run. {@code -Dpriceglass.kills=50} for the long form.
 */
class KilledPipelineTest {
    private static final int KILLS = Integer.getInteger("priceglass.kills", 3);
    private static final int HOSPITALS = 10;
    private static final String BULK = "bulk";
    private static final String BULK_PATH = "/prices.csv";
    private static final long LAST_8_MIB = 8L << 20;
    private static final int LONGEST_SECONDS = 120;

    private final Random random = new Random(50);
    @TempDir
    private Path folder;
    private MockWeb web;
    private PacedFile bulk;
    private Path list;
    private Duration span = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        web = MockWeb.start();
        bulk = new PacedFile();
        web.route(BULK, BULK_PATH, bulk);
        List<String> lines = new ArrayList<>(List.of("hospital,state,url"));
        for (MockHospital each : HospitalWeb.healthy(web, HOSPITALS).hospitals()) {
            lines.add("%s,CA,%s".formatted(each.file().hospital(), each.url()));
        }
        lines.add("%s,CA,%s".formatted(PacedFile.HOSPITAL, web.uri(BULK, BULK_PATH)));
        list = Files.write(folder.resolve("list.csv"), lines);
    }

    @AfterEach
    void stop() throws IOException {
        web.close();
    }

    /** Fault #19 of the system before: what was tried again came twice. */
    @Test
    void fault19APipelineKilledAtRandomPointsComesToWhatAnUndisturbedOneDoes(TestReporter reporter) throws Exception {
        assertThat((long) bulk.length()).as("more than what may be repeated").isGreaterThan(2 * LAST_8_MIB);
        Holding undisturbed = undisturbed();
        assertThat(undisturbed.prices()).hasSize(HOSPITALS + 1);
        int kills = 0;
        int runs = 0;
        long mostRepeated = 0;
        while (kills < KILLS) {
            Path place = folder.resolve("killed" + runs++);
            int visitsBefore = bulkVisits().size();
            TestProgram program = scanned(place);
            Set<Long> finished = new HashSet<>();
            while (kills < KILLS && isKilled(place)) {
                kills++;
                Set<Long> now = finished(program);
                assertThat(now).as("what was finished before kill " + kills).containsAll(finished);
                finished = now;
            }
            bulk.at(Integer.MAX_VALUE, () -> {
            });
            assertDone(start(place));
            assertThat(Holding.of(program, place)).isEqualTo(undisturbed);
            List<Visit> visits = bulkVisits().subList(visitsBefore, bulkVisits().size());
            mostRepeated = Math.max(mostRepeated, PacedFile.mostRepeated(visits));
        }
        assertThat(mostRepeated).as("bytes of a download that came twice").isLessThanOrEqualTo(LAST_8_MIB);
        reporter.publishEntry("%d kills over %d runs of %d files; at most %,d bytes of %,d came twice".formatted(kills,
                runs, undisturbed.files().size(), mostRepeated, bulk.length()));
    }

    private Holding undisturbed() throws Exception {
        Path place = folder.resolve("undisturbed");
        TestProgram program = scanned(place);
        Process child = start(place);
        long begin = System.nanoTime();
        assertDone(child);
        span = Duration.ofNanos(System.nanoTime() - begin);
        return Holding.of(program, place);
    }

    private TestProgram scanned(Path place) throws IOException {
        try (Workspace workspace = Workspace.open(place, Clock.systemUTC())) {
            Settings settings = new Settings(workspace.settings());
            settings.set(WebOptions.PER, Duration.ofMillis(20));
            settings.set(WebOptions.STALL, Duration.ofSeconds(LONGEST_SECONDS));
        }
        TestProgram program = new TestProgram(place);
        assertThat(program.run("scan", "list", "--file", list.toString(), "--allow-host", "localhost").code()).isZero();
        return program;
    }

    /** Runs the program until a random time or a random byte of the long download; false where it ends before. */
    private boolean isKilled(Path place) throws Exception {
        Process child = start(place);
        try {
            AtomicBoolean trapped = new AtomicBoolean();
            if (random.nextBoolean()) {
                bulk.at(random.nextInt(bulk.length()), () -> {
                    trapped.set(true);
                    child.destroyForcibly();
                });
            }
            if (!child.waitFor(random.nextLong(span.toMillis()), TimeUnit.MILLISECONDS)) {
                return true;
            }
            if (!trapped.get()) {
                assertDone(child);
            }
            return trapped.get();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process start(Path place) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Launcher.class.getName(), "run", "--until-idle", "--workspace",
                place.toString()).redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private void assertDone(Process child) throws Exception {
        try {
            assertThat(child.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as(Files.readString(log())).isEqualTo(ExitCode.DONE);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Path log() {
        return folder.resolve("child.log");
    }

    private static Set<Long> finished(TestProgram program) throws IOException {
        Set<Long> ids = new HashSet<>();
        for (JsonNode job : Holding.all(program, "jobs", "list", "--state", "succeeded", "--limit", "1000")) {
            ids.add(job.get("id").asLong());
        }
        return ids;
    }

    private List<Visit> bulkVisits() {
        return web.visits().of(BULK, BULK_PATH);
    }
}
