package org.priceglass.ui.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.NewJob;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.JobsRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SchedulesFxTest {
    @TempDir
    private Path folder;
    private JobsRoom room;
    private Parent screen;

    @Start
    void start(Stage stage) {
        room = new JobsRoom(folder);
        screen = room.screen(text -> {
        }, new Place.Jobs(null));
        FxStage.show(stage, screen);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void scheduleIsWrittenRunAndItsJobLookedAt(FxRobot robot) {
        robot.clickOn("Schedules");
        assertThat(robot.lookup("No schedules").tryQuery()).isPresent();
        assertThat(robot.lookup("#run").queryButton().isDisabled()).isTrue();
        ComboBox<NewJob> work = robot.lookup("#work").queryComboBox();
        robot.interact(() -> work.getSelectionModel().selectFirst());
        assertThat(robot.lookup("#next").queryLabeled().getText()).startsWith("Next: ");
        robot.clickOn("Add");

        assertThat(room.services.schedules().all()).hasSize(1);
        assertThat(robot.lookup("Every day at 6:00 AM").tryQuery()).isPresent();
        assertThat(robot.lookup("#save").queryButton().getText()).isEqualTo("Save");
        assertThat(Nameless.in(screen)).isEmpty();
        robot.clickOn("Switch off");
        assertThat(robot.lookup("#toggle").queryButton().getText()).isEqualTo("Switch on");
        robot.clickOn("Run now");
        Tab first = robot.lookup("#tabs").queryAs(TabPane.class).getTabs().getFirst();
        assertThat(first.isSelected()).isTrue();
        assertThat(robot.lookup("Remove old finished jobs").tryQuery()).isPresent();
    }

    @Test
    void newOneIsBegunBesideASelectedOne(FxRobot robot) {
        robot.clickOn("Schedules");
        ComboBox<NewJob> work = robot.lookup("#work").queryComboBox();
        robot.interact(() -> work.getSelectionModel().selectFirst());
        robot.clickOn("Add").clickOn("New schedule");
        assertThat(robot.lookup("#save").queryButton().getText()).isEqualTo("Add");
        assertThat(work.getValue()).isNull();
        assertThat(robot.lookup("#delete").queryButton().isDisabled()).isTrue();
    }
}
