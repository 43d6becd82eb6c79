package org.priceglass.ui.common.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.priceglass.ui.common.theme.AppTheme;

/** Dialogs over the main window. */
public final class WindowDialogs implements Dialogs {
    private final Stage owner;
    private final AppTheme theme;

    public WindowDialogs(Stage owner, AppTheme theme) {
        this.owner = owner;
        this.theme = theme;
    }

    @Override
    public List<Path> chooseFiles() {
        List<File> chosen = priceFiles("Import price files").showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFile(String title) {
        return Optional.ofNullable(priceFiles(title).showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser priceFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter("Price files", "*.csv", "*.json", "*.zip", "*.gz", "*.txt"),
                new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Import a folder of price files");
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseCsvTarget(String suggestedName) {
        return chooseTarget("Export as CSV", suggestedName, "csv");
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public boolean confirm(String question, String consequence, String verb) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
        alert.setHeaderText(question);
        alert.setContentText(consequence);
        ButtonType go = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(go, ButtonType.CANCEL);
        return show(alert).filter(go::equals).isPresent();
    }

    @Override
    public void showFailure(String what, Throwable failure) {
        String trace = FailureText.of(failure);
        TextArea details = new TextArea(trace);
        details.setEditable(false);
        details.getStyleClass().add("monospace");
        details.setAccessibleText("Details of the failure");
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.setHeaderText(what);
        alert.setContentText(String.valueOf(failure.getMessage()));
        alert.getDialogPane().setExpandableContent(details);
        ButtonType copy = new ButtonType("Copy details", ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().add(copy);
        show(alert).filter(copy::equals).ifPresent(button -> new SystemClipboard().put(trace));
    }

    /** Shows a list of facts, for example the keyboard shortcuts. */
    public void showInformation(String title, Region content) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION);
        alert.setHeaderText(title);
        alert.setGraphic(null);
        alert.getDialogPane().setContent(content);
        show(alert);
    }

    private <T> Optional<T> show(Dialog<T> dialog) {
        dialog.initOwner(owner);
        dialog.setTitle("Priceglass");
        dialog.setResizable(true);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait();
    }
}
