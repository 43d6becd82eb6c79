package org.priceglass.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.jobs.JobsRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OverviewFxTest {
    @TempDir
    private Path folder;
    private final List<Place> visited = new ArrayList<>();
    private final List<Path> imported = new ArrayList<>();
    private final SameThread same = new SameThread();
    private TestWorkspace workspace;
    private JobsRoom room;
    private ScreenLoader.Loaded<OverviewView> screen;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.empty(folder);
        room = new JobsRoom(folder.resolve("jobs"));
        ImportDesk imports = new ImportDesk(same.tasks(), (path, control) -> {
            imported.add(path);
            return List.of();
        }, new NoDialogs(), same.notices(), Optional.of(Path.of("sample-data")));
        OverviewViewModel model = new OverviewViewModel(same.tasks(), workspace.questions(), imports,
                TestWorkspace.CLOCK);
        SheetExport export = new SheetExport(same.tasks(), new NoDialogs(), same.notices());
        screen = new ScreenLoader(
                Map.of(OverviewView.class, () -> new OverviewView(model, pipeline(), visited::add, export, text -> {
                }, ZoneOffset.UTC))).load(OverviewView.class);
        FxStage.show(stage, screen.root());
        screen.controller().show(new Place.Overview());
    }

    private PipelineViewModel pipeline() {
        return new PipelineViewModel(same.tasks(), room.jobs(), room.services.alerts());
    }

    @AfterEach
    void close() throws Exception {
        room.close();
        workspace.close();
    }

    @Test
    void emptyWorkspaceOffersTheSampleData(FxRobot robot) {
        robot.clickOn("Open sample data");

        assertThat(imported).containsExactly(Path.of("sample-data"));
    }

    @Test
    void filledWorkspaceShowsItsNumbersAndLeadsOn(FxRobot robot) {
        robot.interact(() -> {
            workspace.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202",
                    "VISIT,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n");
            screen.controller().refresh();
        });
        assertThat(robot.lookup("Rates").tryQuery()).isPresent();
        assertThat(robot.lookup("Alder Hospital").tryQuery()).isPresent();
        robot.clickOn("Browse the hospitals");

        assertThat(visited).containsExactly(new Place.Hospitals(null));
    }

    @Test
    void thePipelineTellsHowItIsAndWhatItWarnsOf(FxRobot robot) {
        robot.interact(() -> {
            workspace.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202",
                    "VISIT,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n");
            screen.controller().refresh();
            room.services.alerts().raise(AlertRule.BACKLOG, "parse", "600 jobs wait in parse");
        });
        assertThat(robot.lookup("Nothing runs and nothing waits.").tryQuery()).isPresent();
        assertThat(robot.lookup("600 jobs wait in parse.").tryQuery()).isPresent();
        robot.clickOn("Show the jobs");

        assertThat(visited).containsExactly(new Place.Jobs(null));
    }

    @Test
    void questionThatFailsBecomesANotice(FxRobot robot) throws Exception {
        workspace.close();
        robot.interact(() -> screen.controller().refresh());

        assertThat(same.notices().all()).extracting(Notice::kind).containsExactly(Notice.Kind.FAILED);
    }
}
