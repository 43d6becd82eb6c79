package org.priceglass.ui.jobs.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.common.chart.StackedBars;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.JobsRoom;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The clock stands at 10:00 UTC. */
@ExtendWith(ApplicationExtension.class)
class JobChartsFxTest {
    @TempDir
    private Path folder;
    private JobsRoom room;

    @Start
    void start(Stage stage) throws Exception {
        room = new JobsRoom(folder).handle("work", job -> {
            if (job.payload().equals("bad")) {
                throw new JobFailedException(FailureKind.NOT_FOUND, "no such file");
            }
            room.clock.step(Duration.ofSeconds(5));
            return JobOutcome.DONE.measured(1_000_000, 30);
        });
        room.start();
        FxStage.show(stage, room.screen(text -> {
        }, new Place.Jobs(null)));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void withoutJobsEachChartTellsWhatItWillShow(FxRobot robot) {
        robot.clickOn("Charts");

        assertThat(robot.lookup(".stacked-bars").queryAll()).isEmpty();
        assertThat(
                robot.lookup("No file version was judged yet. Each bar will count those with a score in a step of ten.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void jobsThatEndedAreDrawnAndListedAsFigures(FxRobot robot) throws Exception {
        work();
        robot.clickOn("Charts");
        assertThat(robot.from(card(robot, "#jobsCard")).lookup(".stacked-bars").tryQuery()).isPresent();
        robot.clickOn("#jobsCardFigures");

        TableView<?> figures = robot.from(card(robot, "#jobsCard")).lookup(".table-view").query();
        assertThat(figures.getItems()).hasSize(24);
        assertThat(figures.getColumns().getLast().getCellObservableValue(23).getValue()).isEqualTo(3L);
    }

    @Test
    void theKeysGoFromBarToBarAndAScreenReaderSaysEach(FxRobot robot) throws Exception {
        work();
        robot.clickOn("Charts");
        StackedBars bars = robot.from(card(robot, "#jobsCard")).lookup(".stacked-bars").query();
        robot.interact(bars::requestFocus);
        for (int i = 0; i < 24; i++) {
            robot.type(KeyCode.RIGHT);
        }

        assertThat(bars.getAccessibleText()).contains("Selected: Nov 2, 10 AM: 3 jobs");
    }

    @Test
    void ratesAreOfTheJobsThatSucceededOrFailed(FxRobot robot) throws Exception {
        work();
        robot.clickOn("Charts");
        TableView<?> rates = robot.lookup("#rateTable").query();

        assertThat(rates.getItems()).hasSize(1);
        assertThat(List.of(rates.getColumns().get(2).getCellObservableValue(0).getValue(),
                rates.getColumns().get(4).getCellObservableValue(0).getValue())).containsExactly(2 / 3.0, 3L);
    }

    private static Node card(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private void work() throws InterruptedException {
        for (String payload : List.of("good", "fine", "bad")) {
            room.jobs().submit(NewJob.of(JobQueue.PARSE, "work", "Read " + payload, payload));
            room.settle();
        }
    }
}
