package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.ProgramRun;
import org.priceglass.mockweb.HospitalWeb;
import org.priceglass.mockweb.MockHospital;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.sample.InventedFile;

/** From a scan of a service to a comparison, through the command line with the real wiring. */
class ScanToCompareTest {
    private static final int HOSPITALS = 4;

    @TempDir
    private Path folder;
    private MockWeb web;
    private HospitalWeb hospitals;
    private TestProgram program;

    @BeforeEach
    void start() throws IOException {
        web = MockWeb.start();
        hospitals = HospitalWeb.healthy(web, HOSPITALS);
        program = new TestProgram(folder.resolve("ws"));
    }

    @AfterEach
    void stop() throws IOException {
        web.close();
    }

    @Test
    void whatAServiceListsIsFetchedReadAndCompared() throws IOException {
        ProgramRun scan = program.run("scan", "pra", "--states", "CA,NV", "--base-url", hospitals.pra().toString(),
                "--allow-host", "localhost");
        assertThat(scan.messages()).contains(HOSPITALS + " files are queued");
        assertThat(scan.text()).contains("4 hospitals, 4 files new or changed");
        assertThat(scan.code()).isEqualTo(ExitCode.DONE);

        ProgramRun run = program.run("run", "--until-idle");
        assertThat(run.messages()).contains("16 jobs succeeded, 0 failed, 0 are left");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);

        JsonNode rows = json(program.run("compare", "--code", "CPT:99213", "--json")).at("/0/rows");
        assertThat(rows.findValuesAsText("name").stream().distinct())
                .containsExactlyInAnyOrderElementsOf(hospitals.hospitals().stream().map(MockHospital::file)
                        .filter(ScanToCompareTest::offersTheService).map(InventedFile::hospital).toList());
        assertThat(program.run("jobs", "list", "--queue", "download").text()).contains("succeeded", "Fetch http");
        assertThat(program.run("jobs", "stats").text()).contains("download", "100.0 %");
    }

    @Test
    void aSecondScanFindsNothingNewAndASiteListsItsFile() throws IOException {
        String site = hospitals.hospitals().getFirst().url().resolve("/").toString();
        String[] scan = {"scan", "hpt-txt", "--domain", site, "--allow-host", "localhost"};
        assertThat(program.run(scan).text()).contains("1 hospitals, 1 files new or changed");
        ProgramRun again = program.run(scan);
        assertThat(again.text()).contains("1 hospitals, 0 files new or changed");
        assertThat(again.messages()).contains("1 files are queued");
    }

    @Test
    void aSiteThatPublishesNothingIsANegativeAnswerAndAHostThatIsNotAllowedIsRefused() {
        ProgramRun nothing = program.run("scan", "hpt-txt", "--domain", web.uri("pra", "/").toString(), "--allow-host",
                "localhost");
        assertThat(nothing.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(nothing.messages()).contains("not-published");
        ProgramRun refused = new TestProgram(folder.resolve("other")).run("scan", "pra", "--states", "CA", "--base-url",
                hospitals.pra().toString());
        assertThat(refused.code()).isNotZero();
        assertThat(refused.messages()).contains("no answer", "allow");
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsAsked() {
        assertThat(program.run("scan", "pra", "--states", "XX").code()).isEqualTo(ExitCode.USAGE);
        assertThat(program.run("scan", "list").messages()).contains("--file");
        assertThat(program.run("scan", "nowhere").messages()).contains("hpt-txt");
        assertThat(program.run("jobs", "show", "7").code()).isNotZero();
        assertThat(web.visits().all()).isEmpty();
    }

    @Test
    void aPausedQueueIsNotWorkedAndAFailedJobIsRetried() {
        program.run("scan", "hpt-txt", "--domain", hospitals.hospitals().getFirst().url().toString(), "--allow-host",
                "localhost");
        assertThat(program.run("jobs", "pause", "download").code()).isZero();
        assertThat(program.run("run", "--until-idle").messages()).contains("0 jobs succeeded, 0 failed, 1 are left");
        assertThat(program.run("jobs", "cancel", "2").code()).isZero();
        assertThat(program.run("jobs", "resume", "download").code()).isZero();
        assertThat(program.run("jobs", "retry", "2").code()).isZero();
        assertThat(program.run("run", "--until-idle").messages()).contains("4 jobs succeeded");
        assertThat(program.run("jobs", "show", "2").text()).contains("try 1", "succeeded");
    }

    @Test
    void originalsAreKeptInTheFolderUnlessAnotherPlaceCanBeUsed() {
        assertThat(program.run("store").code()).isNotZero();
        program.run("scan", "hpt-txt", "--domain", hospitals.hospitals().getFirst().url().toString(), "--allow-host",
                "localhost");
        assertThat(program.run("store").text()).isEqualToIgnoringNewLines("local");
        assertThat(program.run("store", "local").messages()).contains("0 originals copied");
        ProgramRun wrong = program.run("store", "ftp://elsewhere");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.messages()).contains("neither local nor s3://");
    }

    private static boolean offersTheService(InventedFile file) {
        return new String(file.content(), StandardCharsets.UTF_8).contains("99213");
    }

    private static JsonNode json(ProgramRun run) throws IOException {
        return new ObjectMapper().readTree(run.text());
    }
}
