package org.priceglass.ui.files.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.FileQuestions;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.files.verdict.FindingExport;
import org.priceglass.ui.files.verdict.Subject;
import org.priceglass.ui.files.verdict.VerdictViewModel;

class DraftViewModelTest {
    @TempDir
    private Path folder;
    private final SameThread same = new SameThread();
    private Optional<Path> chosen = Optional.empty();
    private TestWorkspace workspace;
    private DraftViewModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
        FileQuestions files = workspace.questions().files();
        NoDialogs dialogs = new NoDialogs() {
            @Override
            public Optional<Path> chooseFile(String title) {
                return chosen;
            }
        };
        VerdictViewModel verdict = new VerdictViewModel(same.tasks(), files.showFinding(),
                new FindingExport(same.tasks(), files.checkFile(), (checked, format, out) -> {
                }, dialogs, same.notices()), place -> {
                }, ZoneOffset.UTC);
        model = new DraftViewModel(same.tasks(), files.checkFile(), dialogs, verdict);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void draftIsCheckedFixedAndCheckedAgainAndNothingIsImported() throws IOException {
        chosen = Optional.of(draft("clinic"));
        model.choose();
        assertThat(isValid()).isFalse();
        assertThat(model.runningProperty().get()).isNull();

        draft("outpatient");
        model.checkAgain();

        assertThat(isValid()).isTrue();
        assertThat(model.messageProperty().get()).isEmpty();
        assertThat(workspace.questions().files().listFiles().ask()).isEmpty();
        assertThat(same.tasks().tasks()).hasSize(2);
    }

    @Test
    void nothingHappensWhereNoFileIsChosen() {
        model.choose();
        model.checkAgain();

        assertThat(model.fileProperty().get()).isNull();
        assertThat(model.members()).isEmpty();
    }

    @Test
    void draftThatIsGoneSaysSoInPlaceOfTheVerdict() throws IOException {
        Path file = draft("clinic");
        model.check(file);
        Files.delete(file);
        model.checkAgain();

        assertThat(model.messageProperty().get()).startsWith("no such file: ");
        assertThat(model.verdict().subjectProperty().get()).isNull();
        draft("clinic");
        model.checkAgain();
        assertThat(model.messageProperty().get()).isEmpty();
        assertThat(isValid()).isFalse();
    }

    @Test
    void whatIsNoPriceFileSaysWhatItIs() throws IOException {
        model.check(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 nothing"));

        assertThat(model.messageProperty().get()).containsIgnoringCase("pdf");
        assertThat(model.verdict().subjectProperty().get()).isNull();
    }

    @Test
    void memberOfAnArchiveIsChosenAndStaysChosen() throws IOException {
        Path zip = folder.resolve("drafts.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String setting : new String[]{"outpatient", "clinic"}) {
                packed.putNextEntry(new ZipEntry(setting + ".csv"));
                packed.write(text(setting).getBytes(StandardCharsets.UTF_8));
            }
        }
        model.check(zip);
        assertThat(model.members()).hasSize(2);
        assertThat(isValid()).isTrue();

        model.memberProperty().set(model.members().getLast());
        assertThat(isValid()).isFalse();
        model.checkAgain();
        assertThat(isValid()).isFalse();
    }

    private boolean isValid() {
        Subject subject = Objects.requireNonNull(model.verdict().subjectProperty().get());
        return subject.conformance().verdict().isValid();
    }

    private Path draft(String setting) throws IOException {
        return Files.writeString(folder.resolve("draft.csv"), text(setting));
    }

    private static String text(String setting) {
        return TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202",
                "VISIT,99213,CPT," + setting + ",,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n");
    }
}
