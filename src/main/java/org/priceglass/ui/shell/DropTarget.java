package org.priceglass.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.imports.ImportDesk;

/** Files and folders dropped anywhere on the window are imported; a veil says so while they hover. */
final class DropTarget {
    private final ImportDesk imports;
    private final StackPane veil;

    DropTarget(ImportDesk imports) {
        this.imports = imports;
        Label words = new Label("Drop to import", Icon.IMPORT.node());
        this.veil = new StackPane(words);
        veil.getStyleClass().add("drop-veil");
        veil.setVisible(false);
        veil.setMouseTransparent(true);
    }

    /** Takes drops on this node; returns what to lay over it. */
    Node install(Node target) {
        // A part of the window that takes drops itself has a veil of its own.
        target.addEventFilter(DragEvent.DRAG_OVER, event -> veil.setVisible(false));
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> veil.setVisible(false));
        target.setOnDragDropped(this::dropped);
        return veil;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            veil.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> paths = paths(event.getDragboard());
        veil.setVisible(false);
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        imports.importAll(paths);
    }

    private static List<Path> paths(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
    }
}
