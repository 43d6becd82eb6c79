package org.priceglass.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.priceglass.ui.common.theme.AppTheme;
import org.priceglass.ui.common.theme.Appearance;

/** Puts a screen on a stage where the robot finds it: the headless screen begins at 0, 0. */
public final class FxStage {
    private FxStage() {
    }

    public static void show(Stage stage, Parent root) {
        Scene scene = new Scene(root, 990, 800);
        new AppTheme(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }
}
