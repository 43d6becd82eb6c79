package org.priceglass.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priceglass.model.RateAmount;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RangeChartFxTest {
    private final List<Integer> selected = new ArrayList<>();
    private final List<Integer> opened = new ArrayList<>();
    private RangeChart chart;

    @Start
    void start(Stage stage) {
        chart = new RangeChart();
        chart.setOnSelect(selected::add);
        chart.setOnOpen(opened::add);
        chart.show(RateAmount.DOLLAR, List.of(row("First"), row("Second")), "2 hospitals.");
        stage.setScene(new Scene(chart, 700, 300));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        chart.requestFocus();
    }

    @Test
    void keysSelectAndOpen(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.UP);

        assertThat(selected).containsExactly(0, 1, 1, 0);
        assertThat(opened).containsExactly(1);
    }

    @Test
    void mouseSelectsAndOpens(FxRobot robot) {
        robot.doubleClickOn("Second");

        assertThat(selected).containsExactly(1, 1);
        assertThat(opened).containsExactly(1);
    }

    @Test
    void axisIsLabelledAndTheWholeHasASentence(FxRobot robot) {
        assertThat(robot.lookup("$100").tryQuery()).isPresent();
        assertThat(chart.getAccessibleText()).isEqualTo("2 hospitals.");
    }

    private static RangeRow row(String label) {
        return new RangeRow(label, "", List.of(20.0, 90.0), 50, "$50.00", label + ": 2 rates",
                new RangeRow.Marks(95.0, null));
    }
}
