package org.priceglass.ui.source;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.theme.AppTheme;

/** Opens the Source viewer in a window of its own, so that several records can be held against each other. */
public final class SourceWindow {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 700;

    private final Supplier<Stage> owner;
    private final ScreenLoader loader;
    private final AppTheme theme;

    public SourceWindow(Supplier<Stage> owner, ScreenLoader loader, AppTheme theme) {
        this.owner = owner;
        this.loader = loader;
        this.theme = theme;
    }

    /** Shows a record; Esc closes it. */
    public void open(Place.Bytes place) {
        ScreenLoader.Loaded<SourceView> loaded = loader.load(SourceView.class);
        Scene scene = new Scene(loaded.root(), WIDTH, HEIGHT);
        theme.dress(scene);
        Stage stage = new Stage();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.initOwner(owner.get());
        stage.setTitle(place.subject() + " - Source");
        stage.getIcons().add(theme.picture());
        stage.setScene(scene);
        stage.show();
        loaded.controller().show(place);
    }
}
