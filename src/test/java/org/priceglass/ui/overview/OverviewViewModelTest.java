package org.priceglass.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.common.notice.Notice;

class OverviewViewModelTest {
    private final SameThread same = new SameThread();
    private final ImportDesk imports = new ImportDesk(same.tasks(), (path, control) -> List.of(), new NoDialogs(),
            same.notices(), Optional.empty());
    private TestWorkspace workspace;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = TestWorkspace.empty(folder);
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void emptyWorkspaceSaysSo() {
        OverviewViewModel model = model();
        assertThat(model.isEmpty()).isFalse();

        model.refresh();

        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void figuresCountWhatWasImported() {
        workspace.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202",
                "VISIT,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n");
        OverviewViewModel model = model();
        model.refresh();

        assertThat(model.figures()).extracting(OverviewViewModel.Figure::label).containsExactly("Hospitals",
                "File versions", "Charges", "Rates", "Storage");
        assertThat(model.figures()).extracting(OverviewViewModel.Figure::value).startsWith("1", "1", "1", "1");
        assertThat(model.freshness()).containsExactly("Last import: just now.",
                "The oldest file says that it was last updated on 2025-06-01.");
    }

    @Test
    void fileVersionsAreListedWithWhenceTheyCame() {
        workspace.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202",
                "VISIT,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n");
        OverviewViewModel model = model();
        model.refresh();

        assertThat(model.versions()).singleElement()
                .matches(version -> "Alder Hospital".equals(version.hospital()) && version.current())
                .matches(version -> version.location().endsWith("Alder-Hospital.csv"));
        assertThat(model.versionsNote()).isEmpty();
    }

    @Test
    void whatThisSessionSetAsideIsListedWithItsReason() {
        ImportDesk desk = new ImportDesk(
                same.tasks(), (path, control) -> List.of(new ImportResult("a.csv", ImportResult.Outcome.REFUSED,
                        "not a price file", TestWorkspace.CLOCK.instant())),
                new NoDialogs(), same.notices(), Optional.empty());
        desk.importAll(List.of(Path.of("a.csv")));

        assertThat(new OverviewViewModel(same.tasks(), workspace.questions(), desk, TestWorkspace.CLOCK).setAside())
                .containsExactly("a.csv: not a price file");
    }

    @Test
    void failureBecomesANotice() throws Exception {
        workspace.close();
        model().refresh();

        assertThat(same.notices().all()).extracting(Notice::kind).containsExactly(Notice.Kind.FAILED);
    }

    private OverviewViewModel model() {
        return new OverviewViewModel(same.tasks(), workspace.questions(), imports, TestWorkspace.CLOCK);
    }
}
