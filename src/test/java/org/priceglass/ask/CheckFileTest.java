package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.BrokenRule.Sample;
import org.priceglass.ask.CheckedDraft.Member;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.ui.TestWorkspace;

class CheckFileTest {
    private static final WatchedSource.Progress QUIET = (done, total) -> {
    };
    private static final String FIRST = "VISIT,99213,CPT,clinic,,,,100,50,Aetna,PPO,40,,,,fee schedule,40,40,";
    private static final String SECOND = "KNEE\u200b,470,MS-DRG,inpatient,,,,900,500,Aetna,PPO,400,,,,case rate,400,400,";
    private static final String JSON = """
            {"hospital_name": "General", "version": "2.2.0",
             "standard_charge_information": [
              {"description": "VISIT", "code_information": [{"code": "99213", "type": "CPT"}],
               "standard_charges": [{"setting": "clinic", "gross_charge": 100}]}]}
            """;

    @TempDir
    private Path folder;
    private AskedWorkspace workspace;
    private FileQuestions files;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
        files = workspace.questions().files();
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void draftIsCheckedAndNothingIsImported() throws IOException {
        CheckedDraft draft = files.checkFile().draft(csv(), QUIET);

        Conformance conformance = conformance(draft.members().getFirst());
        assertThat(conformance.verdict().isValid()).isFalse();
        assertThat(conformance.verdict().dictionary()).isEqualTo("2.2.0");
        assertThat(conformance.rows()).isEqualTo(2);
        assertThat(conformance.rules()).anyMatch(
                rule -> rule.rule().id().contains("setting") && rule.samples().getFirst().path().equals("D4"));
        assertThat(files.listFiles().ask()).isEmpty();
    }

    @Test
    void findingInACsvLeadsToItsCell() throws IOException {
        Path file = csv();
        CheckedFile draft = files.checkFile().draft(file, QUIET).members().getFirst().draft();

        ShowFinding.Answer answer = files.showFinding().ask(draft, sample("D4"));

        assertThat(answer.cell()).extracting(NamedCell::name, NamedCell::value).containsExactly("D · setting",
                "clinic");
        assertThat(text(answer.record().window().record())).isEqualTo(FIRST);
        assertThat(answer.record().file().isDraft()).isTrue();
        assertThat(files.showFinding().values(draft, List.of(sample("A5"), sample("B2"), sample("row 4"), sample("Z9")),
                QUIET)).containsOnlyKeys("A5", "B2").containsEntry("A5", "KNEE\u200b");
        ShowFinding.Answer row = files.showFinding().ask(draft, sample("row 5"));
        assertThat(row.cell()).isNull();
        assertThat(text(row.record().window().record())).isEqualTo(SECOND);
    }

    @Test
    void findingBeyondTheEndOfARecordStandsThere() throws IOException {
        CheckedFile draft = files.checkFile().draft(csv(), QUIET).members().getFirst().draft();

        NamedCell cell = Objects.requireNonNull(files.showFinding().ask(draft, sample("ZZ4")).cell());

        assertThat(cell.value()).isEmpty();
        assertThat(cell.start()).isEqualTo(FIRST.length()).isEqualTo(cell.end());
    }

    @Test
    void findingInJsonLeadsToItsValueInItsItem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), JSON);
        Member member = files.checkFile().draft(file, QUIET).members().getFirst();
        String setting = "/standard_charge_information/0/standard_charges/0/setting";
        assertThat(conformance(member).rules()).flatExtracting(BrokenRule::samples).extracting(Sample::path)
                .contains(setting);

        ShowFinding.Answer answer = files.showFinding().ask(member.draft(), sample(setting));

        assertThat(answer.cell()).extracting(NamedCell::value).isEqualTo("clinic");
        assertThat(text(answer.record().window().record())).startsWith("{\"description\": \"VISIT\"").endsWith("}]}");
        ShowFinding.Answer object = files.showFinding().ask(member.draft(),
                sample("/standard_charge_information/0/standard_charges/0"));
        assertThat(object.cell()).extracting(NamedCell::value).asString().startsWith("{\"setting\"");
    }

    @Test
    void jsonThatBreaksOffIsShownWhereItDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), JSON.replace("\"type\": \"CPT\"", "type"));
        Member member = files.checkFile().draft(file, QUIET).members().getFirst();
        Sample sample = conformance(member).rules().getFirst().samples().getFirst();

        ShowFinding.Answer answer = files.showFinding().ask(member.draft(), sample);

        assertThat(answer.record().position().offset()).isEqualTo(JSON.indexOf("\"type\""));
        assertThat(text(answer.record().window().record())).isEqualTo("t");
    }

    @Test
    void draftThatWasSavedAgainIsNotShownAsItWas() throws IOException {
        Path file = csv();
        CheckedFile draft = files.checkFile().draft(file, QUIET).members().getFirst().draft();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        assertThatThrownBy(() -> files.showFinding().ask(draft, sample("D4"))).isInstanceOf(IOException.class)
                .hasMessageContaining("check it again");
        assertThatThrownBy(() -> files.checkFile().report(draft, QUIET)).isInstanceOf(IOException.class);
    }

    @Test
    void everyMemberOfAnArchiveIsCheckedOrSaysWhyNot() throws IOException {
        Path file = folder.resolve("drafts.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write(text(SECOND).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.xlsx"));
            zip.write(new byte[]{'P', 'K', 5, 6, 0, 0});
        }

        List<Member> members = files.checkFile().draft(file, QUIET).members();

        assertThat(members).extracting(member -> member.draft().member()).contains("a.csv");
        assertThat(conformance(members.getFirst()).rows()).isEqualTo(1);
        assertThat(members).filteredOn(member -> member.conformance() == null)
                .allSatisfy(member -> assertThat(member.refusal()).isNotBlank());
    }

    @Test
    void whatIsNoFileIsRefusedAndACancelEndsTheCheck() throws IOException {
        Path file = csv();
        assertThatThrownBy(() -> files.checkFile().draft(folder, QUIET)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> files.checkFile().draft(file, (done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void versionOfTheWorkspaceIsCheckedAgainWithAllItsFindings() throws IOException {
        int hospital = workspace.hospital("General", "050001");
        int version = workspace.load(hospital, "general.csv",
                text(FIRST, FIRST, SECOND).getBytes(StandardCharsets.UTF_8));
        CheckedFile checked = new CheckedFile.Version(version);

        try (ConformanceReport report = files.checkFile().report(checked, QUIET)) {
            assertThat(report.rows()).isEqualTo(3);
            assertThat(report.isValid()).isFalse();
        }
        assertThat(files.showFinding().values(checked, List.of(sample("D5")), QUIET)).containsEntry("D5", "clinic");
        assertThat(files.showFinding().ask(checked, sample("D5")).record().file().memberSha256()).isNotNull();
    }

    private Path csv() throws IOException {
        return Files.writeString(folder.resolve("draft.csv"), text(FIRST, SECOND));
    }

    private static Sample sample(String path) {
        return new Sample(path, null, "a message");
    }

    private static Conformance conformance(Member member) {
        return Objects.requireNonNull(member.conformance());
    }

    private static String text(String... rows) {
        return TestWorkspace.tall("General", "1 Main Street, Denver, CO 80202", String.join("\n", rows) + "\n");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
