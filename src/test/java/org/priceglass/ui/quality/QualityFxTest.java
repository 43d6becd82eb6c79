package org.priceglass.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class QualityFxTest {
    @TempDir
    private Path folder;
    private QualityRoom room;

    @Start
    void start(Stage stage) {
        room = QualityRoom.withOddPrices(folder);
        ScreenLoader.Loaded<QualityView> screen = new ScreenLoader(
                Map.of(QualityView.class, () -> room.screen.view(room.models))).load(QualityView.class);
        FxStage.show(stage, screen.root());
        screen.controller().show(new Place.Quality(null));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void keysLeadFromThePriceSetOverItsCheckToTheSourceOfARow(FxRobot robot) {
        assertThat(robot.lookup("Not judged yet").tryQuery()).isPresent();
        robot.clickOn("#judgeAll").clickOn("Birch Hospital");
        robot.clickOn("#part-prices");
        assertThat(robot.lookup("#explanation").queryLabeled().getText()).startsWith("Prices: ");

        robot.clickOn("The discounted cash price is above the gross charge").type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(room.visited).singleElement().isInstanceOf(Place.Source.class);
        robot.clickOn("#all");
        assertThat(robot.lookup("#foundTable").queryTableView().getItems()).hasSize(QualityRoom.ODD);
        assertThat(Nameless.in(robot.window(0).getScene().getRoot())).isEmpty();
    }

    @Test
    void searchWithoutAnswerCanBeCleared(FxRobot robot) {
        robot.clickOn("#words").write("no such hospital");

        robot.clickOn("Clear the search");
        assertThat(robot.lookup("Birch Hospital").tryQuery()).isPresent();
    }
}
