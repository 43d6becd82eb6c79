package org.priceglass.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.common.nav.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class JobsFxTest {
    @TempDir
    private Path folder;
    private final List<String> copied = new ArrayList<>();
    private JobsRoom room;

    @Start
    void start(Stage stage) throws Exception {
        room = new JobsRoom(folder).handle("work", job -> {
            job.log(LogLevel.WARN, "the header has no version");
            if (job.payload().equals("bad")) {
                throw new IllegalStateException("a bug in the stage");
            }
            return JobOutcome.DONE;
        });
        room.start();
        room.submit(JobQueue.PARSE, "Read alder.csv");
        room.jobs().submit(NewJob.of(JobQueue.PARSE, "work", "Read birch.csv", "bad"));
        room.settle();
        FxStage.show(stage, room.screen(copied::add, new Place.Jobs(null)));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void failedJobTellsWhyAndIsRetried(FxRobot robot) throws Exception {
        robot.clickOn("Read birch.csv");
        robot.clickOn("Attempts (1)");
        assertThat(robot.lookup("#failure").queryAs(TextArea.class).getText()).contains("a bug in the stage",
                "java.lang.IllegalStateException", "JobsFxTest");
        robot.clickOn("Log");
        assertThat(robot.lookup("the header has no version").tryQuery()).isPresent();

        robot.clickOn("#copy").clickOn("#retry");
        room.settle();
        robot.interact(room.ticker::tick);
        waitFor(robot, "Attempts (2)");
        assertThat(copied).singleElement().asString().contains("Read birch.csv", "IllegalStateException");
    }

    @Test
    void filterThatNothingPassesSaysSoAndIsCleared(FxRobot robot) throws Exception {
        robot.clickOn("#words").write("cedar");
        waitFor(robot, "No job passes the filter");

        robot.clickOn("Clear the filter");
        assertThat(robot.lookup("Read alder.csv").tryQuery()).isPresent();
        robot.clickOn("#failed-parse");
        assertThat(robot.lookup("Read alder.csv").tryQuery()).isEmpty();
        assertThat(robot.lookup("Read birch.csv").tryQuery()).isPresent();
        assertThat(room.jobs().counts().of(JobState.FAILED)).isEqualTo(1);
    }

    private static void waitFor(FxRobot robot, String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(text).tryQuery().isPresent());
    }
}
