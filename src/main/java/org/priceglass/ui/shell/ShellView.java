package org.priceglass.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.WindowDialogs;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.common.theme.AppTheme;

/** The window round the screens. */
public final class ShellView {
    /** A task that is over sooner than this does not make the status bar flicker. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final ShellViewModel model;
    private final Screens screens;
    private final AppTheme theme;
    private final WindowDialogs dialogs;
    private final Runnable exit;
    private final NavigationButtons buttons;
    private final Label busy = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    @FXML
    private StackPane root;
    @FXML
    private StackPane layers;
    @FXML
    private MenuBar menus;
    @FXML
    private StackPane navigation;
    @FXML
    private Button importFiles;
    @FXML
    private StackPane content;
    @FXML
    private StatusBar status;

    /**
     * Makes the controller.
     *
     * @param loader
     *            of the screens
     * @param exit
     *            closes the program
     */
    public ShellView(ShellViewModel model, ScreenLoader loader, AppTheme theme, WindowDialogs dialogs, Runnable exit) {
        this.model = model;
        this.screens = new Screens(loader);
        this.buttons = new NavigationButtons(model);
        this.theme = theme;
        this.dialogs = dialogs;
        this.exit = exit;
    }

    @FXML
    void initialize() {
        new ShellMenus(model, this).fill(menus, theme.appearanceProperty());
        navigation.getChildren().add(buttons);
        bindStatus();
        importFiles.setGraphic(AppAction.IMPORT_FILES.icon().node());
        importFiles.setTooltip(new Tooltip("Files of any size, or drop them on the window"));
        importFiles.setOnAction(event -> model.imports().chooseFiles());
        ActivityPanel activity = new ActivityPanel(model);
        StackPane.setAlignment(activity, Pos.CENTER_RIGHT);
        activity.visibleProperty().bind(model.activityShownProperty());
        layers.getChildren().add(activity);
        model.imports().onImported(() -> current().refresh());
        Toasts toasts = new Toasts(model.notices());
        toasts.visibleProperty().bind(model.activityShownProperty().not());
        root.getChildren().add(toasts);
        root.getChildren().add(new DropTarget(model.imports()).install(root));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.activityShownProperty().set(false);
            }
        });
        model.placeProperty().addListener((property, before, now) -> showPlace(now));
        showPlace(model.placeProperty().get());
    }

    Screen current() {
        return screens.at(model.placeProperty().get()).screen();
    }

    void toggleActivity() {
        model.activityShownProperty().set(!model.activityShownProperty().get());
    }

    void showShortcuts() {
        dialogs.showInformation("Keyboard shortcuts", ShortcutList.create());
    }

    void exit() {
        exit.run();
    }

    private void bindStatus() {
        status.setText(model.workspaceName());
        status.setGraphic(Icon.FOLDER.node());
        status.setTooltip(new Tooltip("Workspace " + model.workspace()));
        status.setAccessibleText("Workspace " + model.workspace());
        Button open = new Button(AppAction.ACTIVITY.label(), AppAction.ACTIVITY.icon().node());
        open.setId("activityButton");
        open.getStyleClass().addAll("flat", "small");
        open.setTooltip(new Tooltip("Running and finished tasks, notices (" + AppAction.ACTIVITY.keysText() + ")"));
        open.setOnAction(event -> toggleActivity());
        busy.getStyleClass().add("busy-text");
        status.getRightItems().addAll(List.of(busy, open));
        StringBinding text = model.statusText();
        patience.setOnFinished(event -> showBusy(text.get()));
        text.addListener((property, before, now) -> {
            if (now.isEmpty() || !busy.getText().isEmpty()) {
                patience.stop();
                showBusy(now);
            } else {
                patience.play();
            }
        });
    }

    private void showBusy(String text) {
        busy.setText(text);
        status.setProgress(text.isEmpty() ? 0 : model.statusFraction().get());
    }

    private void showPlace(Place place) {
        Screens.Shown shown = screens.at(place);
        content.getChildren().setAll(shown.root());
        buttons.mark(Screens.Name.of(place));
        shown.screen().show(place);
    }
}
