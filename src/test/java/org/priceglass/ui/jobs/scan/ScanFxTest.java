package org.priceglass.ui.jobs.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.JobsRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScanFxTest {
    @TempDir
    private Path folder;
    private JobsRoom room;
    private Parent screen;

    @Start
    void start(Stage stage) {
        room = new JobsRoom(folder);
        screen = room.screen(text -> {
        }, new Place.Scan());
        FxStage.show(stage, screen);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void scanIsAskedForAndItsJobLookedAt(FxRobot robot) {
        robot.clickOn("#start");
        assertThat(robot.lookup("#error").queryLabeled().getText()).contains("at least one site");
        robot.clickOn("#sites").write("example.org").clickOn("#start");
        assertThat(robot.lookup("#tabs").queryAs(TabPane.class).getTabs().getFirst().isSelected()).isTrue();
        assertThat(robot.lookup("Scan hpt-txt example.org").tryQuery()).isPresent();
    }

    @Test
    void onlyTheFieldsOfTheSourceAreThere(FxRobot robot) {
        ComboBox<SourceKind> kind = robot.lookup("#kind").queryComboBox();
        for (SourceKind each : SourceKind.values()) {
            robot.interact(() -> kind.setValue(each));
            assertThat(robot.lookup("#sitesField").query().isVisible()).isEqualTo(each == SourceKind.HPT_TXT);
            assertThat(robot.lookup("#addressField").query().isVisible()).isEqualTo(each != SourceKind.HPT_TXT);
            assertThat(robot.lookup("#statesField").query().isVisible()).isEqualTo(each.hasStates());
            assertThat(robot.lookup("#columnsField").query().isVisible()).isEqualTo(each == SourceKind.LIST);
            assertThat(robot.lookup("#hostsField").query().isVisible()).isEqualTo(each != SourceKind.FOLDER);
            assertThat(Nameless.in(screen)).as(each.id()).isEmpty();
        }
    }
}
