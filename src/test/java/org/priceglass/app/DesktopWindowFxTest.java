package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.jobs.JobsRoom;
import org.priceglass.ui.quality.QualityServices;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DesktopWindowFxTest {
    @TempDir
    private Path folder;
    private final List<Path> imported = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private TestWorkspace workspace;
    private JobsRoom room;
    private DesktopWindow window;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        room = new JobsRoom(folder.resolve("jobs"));
        window = new DesktopWindow(new DesktopServices(workspace.questions(), workspace.matches(),
                new QualityServices(workspace.qualityReports(), "Priceglass"), (path, control) -> {
                    imported.add(path);
                    return List.of(new ImportResult("a.csv", ImportResult.Outcome.LOADED, "3 charges and 3 rates.",
                            TestWorkspace.CLOCK.instant()));
                }, workspace.folder(), Optional.of(Path.of("sample-data")), room.services, TestWorkspace.CLOCK), stage,
                () -> closed.add("closed"));
        window.show(false);
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(window::close);
        assertThat(closed).containsExactly("closed");
        workspace.close();
        room.close();
    }

    @Test
    void keysLeadFromScreenToScreen(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        waitFor(robot, "Alder Hospital");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        waitFor(robot, "Alder-Hospital.csv");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
        waitFor(robot, "Which service?");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT5).release(KeyCode.ALT);
        waitFor(robot, "No jobs yet");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        waitFor(robot, "What to do next");
    }

    @Test
    void markOfTheNavigationStaysWithTheScreenInView(FxRobot robot) throws TimeoutException {
        robot.clickOn("#filesButton");
        waitFor(robot, "Alder-Hospital.csv");
        robot.type(KeyCode.DOWN).type(KeyCode.UP, 2).clickOn("#filesButton");
        assertThat(robot.lookup(".nav-button").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)).containsExactly("Files");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitFor(robot, "Find hospitals and their price files");
        assertThat(robot.lookup("#jobsButton").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(robot.lookup("Where to look").queryLabeled().getScene().getFocusOwner())
                .isInstanceOf(ComboBox.class);
    }

    @Test
    void finishedImportIsAToastAndAnEntryInTheActivityPanel(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitFor(robot, "Done: sample-data");
        assertThat(imported).containsExactly(Path.of("sample-data"));

        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        waitFor(robot, "Import sample-data");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#taskList").query().getParent().isVisible()).isFalse();
    }

    @Test
    void whateverHasNoWordsHasAnAccessibleName(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        for (KeyCode screen : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
                KeyCode.DIGIT6)) {
            robot.press(KeyCode.ALT).type(screen).release(KeyCode.ALT);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(Nameless.in(robot.window(0).getScene().getRoot())).isEmpty();
        }
    }

    private static void waitFor(FxRobot robot, String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(text).tryQuery().isPresent());
    }
}
