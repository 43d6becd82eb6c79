package org.priceglass.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.common.notice.FailureNotices;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.Lane;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.common.task.TaskState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActivityFxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final List<Runnable> waiting = new ArrayList<>();
    private final Notices notices = new Notices(CLOCK);
    private TaskRunner tasks;
    private ImportDesk imports;
    private ShellViewModel model;

    @Start
    void start(Stage stage) {
        Executor later = waiting::add;
        tasks = new TaskRunner(Map.of(Lane.READING, later, Lane.WRITING, later), Runnable::run,
                new FailureNotices(notices, new NoDialogs()), System::nanoTime);
        imports = new ImportDesk(tasks, (path, control) -> {
            if (path.endsWith("broken.csv")) {
                throw new IOException("the disk is full");
            }
            return List
                    .of(new ImportResult("a.csv", ImportResult.Outcome.LOADED, "3 charges loaded.", CLOCK.instant()));
        }, new NoDialogs(), notices, Optional.empty());
        model = new ShellViewModel(tasks, notices, imports, new SimpleIntegerProperty(), Path.of("workspace"));
        stage.setScene(new Scene(new ActivityPanel(model), 400, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void cancelButtonOfARunningTaskCancelsIt(FxRobot robot) {
        robot.interact(() -> imports.importAll(List.of(Path.of("a.csv"))));
        robot.clickOn(robot.lookup((Button button) -> "Cancel: Import a.csv".equals(button.getAccessibleText()))
                .queryButton());

        assertThat(tasks.tasks().getFirst().state()).isEqualTo(TaskState.CANCELLING);
        robot.interact(() -> waiting.forEach(Runnable::run));
        assertThat(tasks.tasks().getFirst().state()).isEqualTo(TaskState.CANCELLED);
        assertThat(imports.recent()).isEmpty();
    }

    @Test
    void finishedImportIsAnnounced(FxRobot robot) {
        robot.interact(() -> {
            imports.importAll(List.of(Path.of("a.csv")));
            waiting.forEach(Runnable::run);
        });

        assertThat(robot.lookup("Done: a.csv").tryQuery()).isPresent();
        assertThat(robot.lookup("3 charges loaded.").tryQuery()).isPresent();
        assertThat(model.statusText().get()).isEmpty();
    }

    @Test
    void failedImportSaysWhy(FxRobot robot) {
        robot.interact(() -> {
            imports.importAll(List.of(Path.of("broken.csv")));
            waiting.forEach(Runnable::run);
        });

        assertThat(robot.lookup("Failed: Import broken.csv").tryQuery()).isPresent();
        assertThat(tasks.tasks().getFirst().state()).isEqualTo(TaskState.FAILED);
    }

    @Test
    void missingSampleDataIsSaid(FxRobot robot) {
        robot.interact(imports::openSample);

        assertThat(robot.lookup("Attention: No sample data").tryQuery()).isPresent();
    }

    @Test
    void statusBarSpeaksOfTheOldestTask(FxRobot robot) {
        robot.interact(() -> imports.importAll(List.of(Path.of("a.csv"), Path.of("b.csv"))));

        assertThat(model.statusText().get()).isEqualTo("Import a.csv (+1)");
    }
}
