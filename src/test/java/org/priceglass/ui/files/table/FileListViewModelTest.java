package org.priceglass.ui.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.notice.Notice;

class FileListViewModelTest {
    private static final String ROW = "VISIT,99213,CPT,%s,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,"
            + "100.00,\n";

    private final SameThread same = new SameThread();
    private TestWorkspace workspace;
    private FileListViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        model = new FileListViewModel(same.tasks(), workspace.questions().files().listFiles());
        workspace.importChecked("cedar.csv",
                TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202", ROW.formatted("clinic")));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void everyFileVersionIsListedAndTheFirstIsSelected() {
        assertThat(model.answeredProperty().get()).isFalse();

        model.refresh();

        assertThat(hospitals()).containsExactlyInAnyOrder("Alder Hospital", "Birch Hospital", "Cedar Hospital");
        assertThat(model.messageProperty().get()).isEqualTo("3 file versions");
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getFirst());
    }

    @Test
    void wordsOfHospitalFileOrHashNarrow() {
        model.refresh();
        model.filter().textProperty().set("  BIRCH csv ");

        assertThat(hospitals()).containsExactly("Birch Hospital");
        assertThat(model.messageProperty().get()).isEqualTo("1 of 3 file versions");
        String hash = model.rows().getFirst().version().sha256();

        model.filter().textProperty().set(hash.substring(10, 30));
        assertThat(hospitals()).containsExactly("Birch Hospital");
        model.filter().clear();
        assertThat(hospitals()).hasSize(3);
    }

    @Test
    void verdictNarrowsAndWhatWasNotCheckedSaysSo() {
        model.refresh();
        model.filter().conformanceProperty().set(CheckState.INVALID);
        assertThat(hospitals()).containsExactly("Cedar Hospital");
        assertThat(new CheckState(model.rows().getFirst().verdict()).words()).isEqualTo("1 error");

        model.filter().conformanceProperty().set(CheckState.UNCHECKED);
        assertThat(hospitals()).containsExactlyInAnyOrder("Alder Hospital", "Birch Hospital");
        model.filter().conformanceProperty().set(CheckState.VALID);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void newerVersionSupersedesTheOneBefore() {
        workspace.importChecked("cedar.csv",
                TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202", ROW.formatted("outpatient")));
        model.refresh();

        model.filter().statusProperty().set(FileFilterModel.SUPERSEDED);
        assertThat(hospitals()).containsExactly("Cedar Hospital");
        model.filter().statusProperty().set(FileFilterModel.CURRENT);
        assertThat(hospitals()).hasSize(3);
    }

    @Test
    void selectionOutlivesARefreshAndAPlaceClearsAFilterThatHidesIt() {
        model.refresh();
        int birch = model.rows().stream().filter(row -> "Birch Hospital".equals(row.version().hospital())).findFirst()
                .orElseThrow().version().id();
        model.select(birch);
        model.refresh();
        assertThat(selected()).isEqualTo(birch);

        model.filter().textProperty().set("cedar");
        model.select(birch);
        assertThat(selected()).isEqualTo(birch);
        assertThat(hospitals()).hasSize(3);
    }

    @Test
    void fewErrorsComeBeforeManyAndUncheckedLast() {
        model.refresh();
        assertThat(model.rows().stream().map(row -> new CheckState(row.verdict())).sorted().map(CheckState::words))
                .containsExactly("1 error", "Not checked", "Not checked");
    }

    @Test
    void closedWorkspaceBecomesANotice() throws Exception {
        workspace.close();
        model.refresh();

        assertThat(same.notices().all()).extracting(Notice::kind).containsExactly(Notice.Kind.FAILED);
    }

    private int selected() {
        return Objects.requireNonNull(model.selectedProperty().get()).version().id();
    }

    private List<String> hospitals() {
        return model.rows().stream().<String>map(row -> String.valueOf(row.version().hospital())).toList();
    }
}
