package org.priceglass.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priceglass.model.Amount;
import org.priceglass.ui.common.sheet.SheetWriter;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DataTableFxTest {
    private final List<String> copied = new ArrayList<>();
    private final List<Item> opened = new ArrayList<>();
    private DataTable<Item> table;

    @Start
    void start(Stage stage) {
        table = new DataTable<>("Prices", copied::add);
        table.addColumns(List.of(DataColumn.text("Name", Item::name), DataColumn.money("Gross", Item::gross)));
        table.setItems(FXCollections.observableArrayList(new Item("A", Amount.of("1234.5")), new Item("B", null),
                new Item("C", Amount.of("2"))));
        table.setOnOpen("Show source", opened::add);
        stage.setScene(new Scene(table, 600, 400));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        table.requestFocus();
        table.getSelectionModel().select(0);
    }

    @Test
    void copyCarriesExactTextAndHeadersWhereAskedFor(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(copied).containsExactly("A\t1234.5\nB\t\n", "Name\tGross\nA\t1234.5\nB\t\n");
    }

    @Test
    void enterAndDoubleClickOpenTheRow(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.doubleClickOn("C");

        assertThat(opened).extracting(Item::name).containsExactly("A", "C");
    }

    @Test
    void amountsAreShownForTheEyeAndExportedExactly(FxRobot robot) {
        assertThat(robot.lookup("$1,234.50").tryQuery()).isPresent();
        assertThat(SheetWriter.tabSeparated(table.sheet(), true)).isEqualTo("Name\tGross\nA\t1234.5\nB\t\nC\t2\n");
    }

    @Test
    void screenReaderHearsNameAndSize() {
        assertThat(table.getAccessibleText()).isEqualTo("Prices, 3 rows");
    }

    @Test
    void emptyValuesSortLast(FxRobot robot) {
        robot.interact(() -> {
            table.getSortOrder().add(table.getColumns().get(1));
            table.sort();
        });

        assertThat(table.getItems()).extracting(Item::name).containsExactly("C", "A", "B");
    }

    private record Item(String name, @Nullable Amount gross) {
    }
}
