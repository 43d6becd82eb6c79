package org.priceglass.ui.jobs.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobSettings;
import org.priceglass.settings.Setting;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.JobsRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PipelineSettingsFxTest {
    @TempDir
    private Path folder;
    private JobsRoom room;
    private Parent screen;
    private Setting<Integer> workers;

    @Start
    void start(Stage stage) {
        room = new JobsRoom(folder);
        workers = new JobSettings(room.services.machine()).workers(JobQueue.SCAN);
        screen = room.screen(text -> {
        }, new Place.Jobs(null));
        FxStage.show(stage, screen);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void enterSetsAValueAtOnceAndTheButtonBesideItResetsIt(FxRobot robot) {
        write(robot, "5").type(KeyCode.ENTER);
        assertThat(room.services.settings().get(workers)).isEqualTo(5);
        assertThat(Nameless.in(screen)).isEmpty();

        robot.clickOn("#reset-jobs-scan-workers");
        assertThat(room.services.settings().isSet(workers)).isFalse();
    }

    @Test
    void badValueIsExplainedAndEscapeBringsTheOldOneBack(FxRobot robot) {
        write(robot, "many").type(KeyCode.ENTER);
        assertThat(robot.lookup((Label label) -> label.isVisible()
                && label.getText().contains("must be a number from 1 to 64, not 'many'")).tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#setting-jobs-scan-workers").queryAs(TextField.class).getText()).isEqualTo("2");
        assertThat(room.services.settings().isSet(workers)).isFalse();
    }

    private FxRobot write(FxRobot robot, String text) {
        robot.clickOn("Settings").doubleClickOn("#setting-jobs-scan-workers").write(text);
        return robot;
    }
}
