package org.priceglass.ui.files.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.FileQuestions;
import org.priceglass.ask.FileVersion;
import org.priceglass.ask.ListedFile;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.files.verdict.FindingExport;
import org.priceglass.ui.files.verdict.VerdictViewModel;

class FileDetailViewModelTest {
    private final List<String> copied = new ArrayList<>();
    private TestWorkspace workspace;
    private FileDetailViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = TestWorkspace.empty(folder);
        String text = TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202", """
                VISIT,99213,CPT,outpatient,,,,N/A,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,

                """);
        String repeatedHeader = text.split("\n", -1)[2];
        workspace.importChecked("cedar.csv", text + repeatedHeader + "\n");
        SameThread same = new SameThread();
        FileQuestions files = workspace.questions().files();
        VerdictViewModel verdict = new VerdictViewModel(same.tasks(), files.showFinding(),
                new FindingExport(same.tasks(), files.checkFile(), (checked, format, out) -> {
                }, new NoDialogs(), same.notices()), place -> {
                }, ZoneOffset.UTC);
        model = new FileDetailViewModel(same.tasks(), files.showFile(), verdict, copied::add, ZoneOffset.UTC);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void identityNamesHashAndWhence() {
        ListedFile file = file();
        model.show(file);

        assertThat(model.title()).isEqualTo("Cedar Hospital · cedar.csv");
        assertThat(model.identity()).contains(new Fact("SHA-256", file.version().sha256()),
                new Fact("File", "cedar.csv"), new Fact("From", file.version().location()));
        assertThat(model.header()).contains(new Fact("Hospital", "Cedar Hospital"),
                new Fact("Last updated", "2025-06-01"), new Fact("Licence", "CO 123"));
    }

    @Test
    void everyRecordIsAccountedForAndFlagsAreCounted() {
        model.show(file());

        assertThat(model.records()).contains(new Fact("Layout", "tall"), new Fact("Header records", "3"),
                new Fact("Charges", "1"), new Fact("Rates", "1"));
        assertThat(model.records()).filteredOn(fact -> fact.label().startsWith("Set aside")).isNotEmpty();
        assertThat(model.flags()).containsExactly(new Fact("not a number", "1"));
    }

    @Test
    void factsAreCopiedLineByLine() {
        model.show(file());
        model.copyFacts();

        assertThat(copied).singleElement().asString().contains("File: cedar.csv\n", "not a number: 1");
    }

    @Test
    void versionThatIsGoneIsSaidAndNoOldFactStays() {
        ListedFile file = file();
        model.show(file);
        ListedFile gone = new ListedFile(new FileVersion(99, "gone.csv", null, null, null, null, true, 1, 1, 1,
                file.version().obtainedAt(), "gone.csv", "00"), null, null);

        model.show(gone);

        assertThat(model.messageProperty().get()).contains("no more");
        assertThat(model.identity()).isEmpty();
        assertThat(model.verdict().subjectProperty().get()).isNull();
        assertThat(model.title()).isEqualTo("gone.csv");
        model.show(null);
        assertThat(model.title()).isEmpty();
    }

    @Test
    void verdictOfTheVersionIsShownAndThatOfAnUncheckedOneIsNone() {
        model.show(file());
        assertThat(model.verdict().subjectProperty().get()).isNotNull();

        workspace.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202", "");
        model.show(workspace.questions().files().listFiles().ask().stream().filter(row -> row.verdict() == null)
                .findFirst().orElseThrow());
        assertThat(model.verdict().subjectProperty().get()).isNull();
    }

    private ListedFile file() {
        return workspace.questions().files().listFiles().ask().getFirst();
    }
}
