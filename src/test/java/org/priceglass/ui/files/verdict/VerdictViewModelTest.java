package org.priceglass.ui.files.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.BrokenRule;
import org.priceglass.ask.CheckedDraft;
import org.priceglass.ask.FileQuestions;
import org.priceglass.conformance.Severity;
import org.priceglass.export.findings.FindingFormat;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.notice.Notice;

class VerdictViewModelTest {
    @TempDir
    private Path folder;
    private final SameThread same = new SameThread();
    private final List<Place> visited = new ArrayList<>();
    private Optional<Path> target = Optional.empty();
    private TestWorkspace workspace;
    private FileQuestions files;
    private VerdictViewModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.empty(folder);
        files = workspace.questions().files();
        FindingExport export = new FindingExport(same.tasks(), files.checkFile(),
                (checked, format, out) -> checked.report().findings()
                        .replay(finding -> out.write((finding.path() + "\n").getBytes(StandardCharsets.UTF_8))),
                new NoDialogs() {
                    @Override
                    public Optional<Path> chooseTarget(String title, String suggestedName, String ending) {
                        return target.map(file -> file.resolve(suggestedName));
                    }
                }, same.notices());
        model = new VerdictViewModel(same.tasks(), files.showFinding(), export, visited::add, ZoneOffset.UTC);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void verdictSaysHowManyFindingsAndWhyThisDictionary() throws IOException {
        model.show(draft("clinic"));

        assertThat(model.headline()).isEqualTo("Not valid by CMS's dictionary 2.2.0: 1 error, no alerts");
        assertThat(model.detail()).startsWith("This dictionary because it has ").contains("1 row checked Mar 1, 2026");
    }

    @Test
    void whatCmsSaysStandsApartFromWhatOthersMisread() throws IOException {
        model.show(draft("clinic"));
        assertThat(severities()).startsWith(Severity.ERROR).contains(Severity.NOTE);

        model.partProperty().set(Part.CMS);
        assertThat(severities()).containsOnly(Severity.ERROR);
        assertThat(model.label(Part.CMS)).isEqualTo("CMS's rules (1)");
        model.partProperty().set(Part.BEYOND);
        assertThat(severities()).containsOnly(Severity.NOTE);
        assertThat(rule().rule().severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void samplesShowWhatStandsInTheFileWithWhatCannotBeSeen() throws IOException {
        model.show(draft("clinic"));
        assertThat(model.samples()).singleElement()
                .matches(found -> found.place().equals("D4") && "clinic".equals(found.value()));

        BrokenRule invisible = model.rules().stream().filter(broken -> broken.rule().id().contains("invisible"))
                .findFirst().orElseThrow();
        model.ruleProperty().set(invisible);
        assertThat(model.samples()).first().extracting(FoundSample::value).isEqualTo("VISIT⟨U+200B⟩");
    }

    @Test
    void findingOpensItsBytes() throws IOException {
        Subject subject = draft("clinic");
        model.show(subject);
        model.open(model.samples().getFirst());

        assertThat(visited).containsExactly(
                new Place.Found(subject.file(), model.samples().getFirst().sample(), rule().rule().id() + " at D4"));
    }

    @Test
    void selectedRuleStaysWhereTheNextCheckFindsItStill() throws IOException {
        model.show(draft("clinic"));
        BrokenRule note = model.rules().getLast();
        model.ruleProperty().set(note);

        model.show(draft("outpatient"));

        assertThat(rule().rule()).isEqualTo(note.rule());
        assertThat(model.headline()).startsWith("Valid by CMS's dictionary");
        model.show(null);
        assertThat(model.rules()).isEmpty();
        assertThat(model.samples()).isEmpty();
    }

    @Test
    void everyFindingIsExportedAndADraftThatWasChangedIsNot() throws IOException {
        Subject subject = draft("clinic");
        model.show(subject);
        model.export(FindingFormat.CSV);
        assertThat(same.notices().all()).isEmpty();

        target = Optional.of(folder);
        model.export(FindingFormat.JSONL);
        Path written = folder.resolve("draft-findings.jsonl");
        assertThat(Files.readAllLines(written)).contains("D4")
                .hasSize((int) model.rules().stream().mapToLong(BrokenRule::findings).sum());
        assertThat(same.notices().all()).extracting(Notice::kind).containsExactly(Notice.Kind.DONE);

        Files.delete(folder.resolve("draft.csv"));
        model.export(FindingFormat.XLSX);
        assertThat(same.notices().all()).extracting(Notice::kind).contains(Notice.Kind.FAILED);
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void samplesOfADraftThatIsGoneSayWhyTheyHaveNoValues() throws IOException {
        Subject subject = draft("clinic");
        Files.delete(folder.resolve("draft.csv"));

        model.show(subject);

        assertThat(model.samples()).singleElement().matches(found -> found.value() == null);
        assertThat(model.sampleMessageProperty().get()).contains("check it again");
    }

    private Subject draft(String setting) throws IOException {
        Path file = Files.writeString(folder.resolve("draft.csv"),
                TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202", "VISIT\u200b,99213,CPT,"
                        + setting + ",,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n"));
        CheckedDraft.Member member = files.checkFile().draft(file, (done, total) -> {
        }).members().getFirst();
        return new Subject(member.draft(), "draft.csv", null, Objects.requireNonNull(member.conformance()));
    }

    private BrokenRule rule() {
        return Objects.requireNonNull(model.ruleProperty().get());
    }

    private List<Severity> severities() {
        return model.rules().stream().map(broken -> broken.rule().severity()).toList();
    }
}
