package org.priceglass.ui.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.hospitals.match.MatchesViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HospitalsFxTest {
    @TempDir
    private Path folder;
    private final List<Place> visited = new ArrayList<>();
    private TestWorkspace workspace;
    private HospitalsViewModel model;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        SameThread same = new SameThread();
        model = new HospitalsViewModel(same.tasks(), workspace.questions().findHospitals(), visited::add);
        PricesViewModel prices = new PricesViewModel(same.tasks(), workspace.questions().listPrices(), visited::add);
        ScreenLoader.Loaded<HospitalsView> screen = new ScreenLoader(Map.of(HospitalsView.class,
                () -> new HospitalsView(model, prices,
                        new MatchesViewModel(same.tasks(), workspace.matches(), new NoDialogs(), model::refresh),
                        new SheetExport(same.tasks(), new NoDialogs(), same.notices()), text -> {
                        })))
                .load(HospitalsView.class);
        FxStage.show(stage, screen.root());
        screen.controller().show(new Place.Hospitals(null));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void hospitalIsSelectedItsPricesShownAndTaken(FxRobot robot) {
        robot.clickOn("Alder Hospital");
        assertThat(robot.lookup("KNEE REPLACEMENT").tryQuery()).isPresent();

        robot.clickOn("KNEE REPLACEMENT").type(KeyCode.ENTER);
        robot.clickOn("#qualityHere").clickOn("#compareHere");

        assertThat(visited).hasSize(3);
        assertThat(visited.get(1)).isEqualTo(new Place.Quality(1));
        assertThat(visited.getFirst()).isInstanceOf(Place.Source.class);
        assertThat(visited.getLast()).isEqualTo(new Place.Compare(Set.of(model.rows().getFirst().hospital().id())));
    }

    @Test
    void placeThatIsNoneIsSaidAndTheFilterCanBeCleared(FxRobot robot) {
        robot.clickOn("#zip").write("00001");
        assertThat(model.messageProperty().get()).isNotEmpty();
        robot.clickOn("#zip").eraseText(5).clickOn("#name").write("no such hospital");

        robot.clickOn("Clear the filter");
        assertThat(robot.lookup("Birch Hospital").tryQuery()).isPresent();
    }
}
