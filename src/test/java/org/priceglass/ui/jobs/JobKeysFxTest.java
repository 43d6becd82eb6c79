package org.priceglass.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.NewJob;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.common.nav.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is done with jobs and queues, without a mouse. */
@ExtendWith(ApplicationExtension.class)
class JobKeysFxTest {
    private static final KeyCodeCombination RETRY = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCodeCombination RETRY_FAILED = new KeyCodeCombination(KeyCode.R,
            KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    @TempDir
    private Path folder;
    private JobsRoom room;
    private Parent screen;

    @Start
    void start(Stage stage) throws Exception {
        room = new JobsRoom(folder).handle("work", job -> {
            throw new JobFailedException(FailureKind.NOT_FOUND, "404 for https://example.org/a.csv");
        }).handle("endless", job -> {
            while (true) {
                job.checkCancelled();
                Thread.onSpinWait();
            }
        });
        room.start();
        room.submit(JobQueue.DOWNLOAD, "Download alder.csv");
        room.submit(JobQueue.DOWNLOAD, "Download birch.csv");
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
    void selectedAndAllFailedJobsAreRetriedByKeys(FxRobot robot) throws Exception {
        select(robot, 0);
        robot.push(RETRY);
        room.settle();
        assertThat(tries(2)).isEqualTo(2);
        assertThat(tries(1)).isEqualTo(1);

        robot.push(RETRY_FAILED);
        room.settle();
        assertThat(List.of(tries(1), tries(2))).containsExactly(2, 3);
        assertThat(room.questions).as("a retry loses nothing").isEmpty();
    }

    @Test
    void runningJobIsCancelledByDeleteWithinASecond(FxRobot robot) throws Exception {
        long id = room.jobs().submit(NewJob.of(JobQueue.PARSE, "endless", "Read cedar.csv", "{}"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> room.jobs().counts().of(JobState.RUNNING) == 1);
        robot.interact(room.ticker::tick);
        select(robot, 0);

        robot.push(KeyCode.DELETE);
        assertThat(room.jobs().awaitEnd(List.of(id), Duration.ofSeconds(1))).isTrue();
        assertThat(room.jobs().job(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(room.questions).as("one job is no loss worth a question").isEmpty();
    }

    @Test
    void severalJobsGoOnWhereTheUserDoesNotMeanIt(FxRobot robot) {
        room.agrees = false;
        robot.interact(() -> robot.lookup("#pause-scan").queryButton().fire());
        room.submit(JobQueue.SCAN, "Scan Texas");
        room.submit(JobQueue.SCAN, "Scan Ohio");
        robot.interact(room.ticker::tick);
        select(robot, 0);

        robot.push(new KeyCodeCombination(KeyCode.DOWN, KeyCombination.SHIFT_DOWN)).push(KeyCode.DELETE);
        assertThat(room.questions).containsExactly("Cancel 2 jobs?");
        assertThat(room.jobs().counts().of(JobQueue.SCAN, JobState.QUEUED)).isEqualTo(2);
    }

    @Test
    void queueIsPausedAndGoesOnByKeys(FxRobot robot) {
        Node pause = robot.lookup("#pause-download").query();
        robot.interact(pause::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(room.jobs().isPaused(JobQueue.DOWNLOAD)).isTrue();
        assertThat(pause.getAccessibleText()).isEqualTo("Resume Download");

        robot.push(KeyCode.SPACE);
        assertThat(room.jobs().isPaused(JobQueue.DOWNLOAD)).isFalse();
        assertThat(room.questions).isEmpty();
    }

    @Test
    void everythingHasAName() {
        assertThat(Nameless.in(screen)).isEmpty();
    }

    private int tries(long job) {
        return room.jobs().attempts(job).size();
    }

    private static void select(FxRobot robot, int row) {
        TableView<?> table = robot.lookup("#jobTable").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
    }
}
