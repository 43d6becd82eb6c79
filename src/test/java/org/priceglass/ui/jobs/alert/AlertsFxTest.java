package org.priceglass.ui.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobQueue;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.JobsRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AlertsFxTest {
    @TempDir
    private Path folder;
    private JobsRoom room;
    private Parent screen;

    @Start
    void start(Stage stage) throws Exception {
        room = new JobsRoom(folder).handle("work", job -> {
            throw new JobFailedException(FailureKind.NOT_FOUND, "404 for https://example.org/a.csv");
        });
        room.start();
        room.submit(JobQueue.DOWNLOAD, "Download alder.csv");
        room.settle();
        screen = room.screen(text -> {
        }, new Place.Jobs(null));
        FxStage.show(stage, screen);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void alertIsReadAcknowledgedAndLeadsToItsJobs(FxRobot robot) {
        robot.interact(() -> room.services.alerts().raise(AlertRule.FAILURE_RATE, "download", "many downloads fail"));
        robot.clickOn("Alerts (1)").clickOn("Failure rate");
        assertThat(robot.lookup("Many downloads fail.").tryQuery()).isPresent();
        assertThat(Nameless.in(screen)).isEmpty();

        robot.clickOn("Acknowledge");
        assertThat(tab(robot, 1).getText()).isEqualTo("Alerts");
        robot.clickOn("Failure rate").type(KeyCode.ENTER);
        assertThat(tab(robot, 0).isSelected()).isTrue();
        assertThat(robot.lookup("Download alder.csv").tryQuery()).isPresent();
        assertThat(robot.lookup("#queues").queryAs(Button.class).getText()).isEqualTo("Download");
        assertThat(robot.lookup("#states").queryAs(Button.class).getText()).isEqualTo("Failed");
    }

    @Test
    void withoutAlertsTheListSaysWhatWouldComeAndThereIsNothingToAcknowledge(FxRobot robot) {
        robot.clickOn("Alerts");
        assertThat(robot.lookup("No alerts").tryQuery()).isPresent();
        assertThat(robot.lookup("#acknowledge").queryButton().isDisabled()).isTrue();
        robot.clickOn("When alerts are raised…");
        assertThat(robot.lookup("#setting-alerts-backlog-jobs").tryQuery()).isPresent();
    }

    private static Tab tab(FxRobot robot, int index) {
        return robot.lookup("#tabs").queryAs(TabPane.class).getTabs().get(index);
    }
}
