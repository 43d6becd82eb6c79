package org.priceglass.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.imports.ImportDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DropFxTest {
    @TempDir
    private Path folder;
    private final List<Path> imported = new ArrayList<>();

    @Start
    void start(Stage stage) {
        SameThread same = new SameThread();
        ImportDesk imports = new ImportDesk(same.tasks(), (path, control) -> {
            imported.add(path);
            return List.of();
        }, new NoDialogs(), same.notices(), Optional.empty());
        Label files = new Label("Drag me");
        files.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(folder.toFile()));
            files.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        StackPane target = new StackPane(new Label("Drop here"));
        target.setMinHeight(200);
        target.getChildren().add(new DropTarget(imports).install(target));
        stage.setScene(new Scene(new VBox(files, target), 400, 300));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void droppedFolderIsImported(FxRobot robot) {
        assumeFalse("Headless".equals(System.getProperty("glass.platform")),
                "drag and drop needs a real display: JavaFX's headless platform does not deliver it");
        robot.drag("Drag me").dropTo("Drop here");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(imported).containsExactly(folder);
    }
}
