package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.cli.ProgramRun;

/** Reports of what was imported, through the command line with the real wiring. */
class ReportsTest {
    private static final String SAMPLE = "000001011_dunmarrow-general-hospital_standardcharges.csv";

    @TempDir
    private Path folder;
    private TestProgram program;

    @BeforeEach
    void importSample() {
        program = new TestProgram(folder.resolve("ws"));
        assertThat(program.run("import", Path.of("sample-data", SAMPLE).toString()).code()).isZero();
    }

    @Test
    void aHospitalsReportIsWrittenInEveryForm() throws IOException {
        assertThat(report("--hospital", "1", "--format", "html", "report.html")).asString(StandardCharsets.UTF_8)
                .contains("Dunmarrow General Hospital", SAMPLE, "Signature");
        assertThat(report("--version", "1", "--format", "pdf", "report.pdf")).startsWith(ascii("%PDF-"));
        assertThat(report("--version", "1", "--format", "xlsx", "report.xlsx")).startsWith(ascii("PK"));
    }

    @Test
    void htmlGoesToStandardOutputToo() {
        assertThat(program.run("quality", "--version", "1", "--format", "html").text()).startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void whatCannotBeReportedIsSaidInOneLine() {
        assertThat(program.run("quality", "--version", "1", "--format", "pdf")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.messages()).contains("--format pdf needs a file: add --out FILE");
        });
        assertThat(program.run("quality", "--format", "html")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.messages()).contains("add --hospital or --version");
        });
        Path out = folder.resolve("none.html");
        assertThat(program.run("quality", "--version", "9", "--format", "html", "--out", out.toString()))
                .satisfies(run -> {
                    assertThat(run.code()).isEqualTo(1);
                    assertThat(run.messages()).contains("not found");
                });
        assertThat(out).doesNotExist();
    }

    private byte[] report(String which, String id, String option, String format, String name) throws IOException {
        Path out = folder.resolve(name);
        ProgramRun run = program.run("quality", which, id, option, format, "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.text()).isEmpty();
        assertThat(run.messages()).isEmpty();
        return Files.readAllBytes(out);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
