package org.priceglass.ui.hospitals.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.HospitalFilter;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MatchBarFxTest {
    @TempDir
    private Path folder;
    private final List<String> questions = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private boolean answer;
    private TestWorkspace workspace;
    private MatchBar bar;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        workspace.importTall("Aldar Hospital", "9 Mill Road, Denver, CO 80202",
                "Office visit,99213,CPT,outpatient,,,,210.00,,Aetna,PPO,95.00,,,,fee schedule,95.00,95.00,\n");
        workspace.noteMatch(2, 1, "same state\nother street");
        workspace.noteMatch(3, 1, "name alike");
        MatchesViewModel model = new MatchesViewModel(new SameThread().tasks(), workspace.matches(), new NoDialogs() {
            @Override
            public boolean confirm(String question, String consequence, String verb) {
                questions.add(question + " " + consequence);
                return answer;
            }
        }, () -> merged.add("merged"));
        bar = new MatchBar(model);
        FxStage.show(stage, bar);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void pairIsShownWithItsEvidenceAndMergedOnlyAfterAQuestion(FxRobot robot) {
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getAccessibleText()).contains("2 pairs of hospitals may be one", "Alder Hospital",
                "Birch Hospital", "same state · other street");

        robot.clickOn("Merge…");
        assertThat(questions.getFirst()).contains("Birch Hospital", "go to Alder Hospital", "cannot be undone");
        assertThat(hospitals()).hasSize(3);
        assertThat(merged).isEmpty();

        answer = true;
        robot.clickOn("Merge…");
        assertThat(hospitals()).containsExactlyInAnyOrder("Alder Hospital", "Aldar Hospital");
        assertThat(merged).containsExactly("merged");
        assertThat(bar.getAccessibleText()).contains("Two hospitals may be one:", "name alike");
    }

    @Test
    void pairThatIsKeptApartOrPutOffLeavesTheRoom(FxRobot robot) {
        robot.clickOn("Keep apart");
        assertThat(workspace.matches().ask()).hasSize(1);
        robot.clickOn("Later");

        assertThat(bar.isVisible()).isFalse();
        assertThat(bar.isManaged()).isFalse();
        assertThat(workspace.matches().ask()).as("put off, not decided").hasSize(1);
        assertThat(hospitals()).hasSize(3);
    }

    private List<String> hospitals() {
        return workspace.questions().findHospitals().ask(HospitalFilter.ALL).stream().map(row -> row.hospital().name())
                .toList();
    }
}
