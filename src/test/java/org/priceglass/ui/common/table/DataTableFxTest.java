package org.priceglass.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priceglass.model.Amount;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.SheetWriter;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DataTableFxTest {
    private static final String LONG = "x".repeat(80);

    private final List<String> copied = new ArrayList<>();
    private final List<Item> opened = new ArrayList<>();
    private final List<String> grossOpened = new ArrayList<>();
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private DataTable<Item> table;

    @Start
    void start(Stage stage) {
        table = new DataTable<>("Prices", copied::add);
        table.addColumns(List.of(DataColumn.text("Name", Item::name),
                DataColumn.money("Gross", Item::gross).opens(item -> grossOpened.add(item.name())),
                DataColumn.<Item>text("Note", item -> null).optional(),
                DataColumn.<Item>text("Long", item -> LONG).ems(60).rank(5)));
        table.show(items);
        items.addAll(new Item("A", Amount.of("1234.5")), new Item("B", null), new Item("C", Amount.of("2")));
        table.setOnOpen("Show source", Icon.SOURCE, opened::add);
        table.setMaxWidth(600);
        FxStage.show(stage, new StackPane(table));
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
        assertThat(SheetWriter.tabSeparated(table.sheet(), true)).isEqualTo(
                "Name\tGross\tNote\tLong\nA\t1234.5\t\t" + LONG + "\nB\t\t\t" + LONG + "\nC\t2\t\t" + LONG + "\n");
    }

    @Test
    void screenReaderHearsNameAndSize() {
        assertThat(table.getAccessibleText()).isEqualTo("Prices, 3 rows");
    }

    @Test
    void emptyValuesSortLastAndTheListItselfStaysAsItIs(FxRobot robot) {
        choose(robot, "Sort by", "Gross");

        assertThat(table.getItems()).extracting(Item::name).containsExactly("C", "A", "B");
        assertThat(items).extracting(Item::name).containsExactly("A", "B", "C");
    }

    @Test
    void cursorMovesByKeysAndOpensWhatItsColumnLeadsTo(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        robot.type(KeyCode.LEFT, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(grossOpened).containsExactly("A");
        assertThat(opened).extracting(Item::name).containsExactly("B", "C");
    }

    @Test
    void amountOpensWhatItLeadsToWithADoubleClick(FxRobot robot) {
        robot.doubleClickOn("$2.00");

        assertThat(grossOpened).containsExactly("C");
    }

    @Test
    void columnsComeAndGoWithTheWidthAndTheirValues(FxRobot robot) {
        assertThat(titlesInView()).containsExactly("Name", "Gross");

        robot.interact(() -> table.setMaxWidth(980));

        assertThat(titlesInView()).containsExactly("Name", "Gross", "Long");
        double used = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
        assertThat(used).isLessThan(table.getWidth());
    }

    @Test
    void columnTakenAwayByHandIsNeitherShownNorExported(FxRobot robot) {
        choose(robot, "Columns", "Gross");

        assertThat(titlesInView()).containsExactly("Name");
        assertThat(SheetWriter.tabSeparated(table.sheet(), true)).startsWith("Name\tNote\tLong\n");
    }

    @Test
    void orderOutlivesColumnsThatAreMadeAnew(FxRobot robot) {
        choose(robot, "Sort by", "Gross");
        robot.interact(() -> table
                .replaceColumns(List.of(DataColumn.money("Gross", Item::gross), DataColumn.text("Name", Item::name))));

        assertThat(table.getItems()).extracting(Item::name).containsExactly("C", "A", "B");
    }

    /** Chooses from a submenu of the row's menu: what the keyboard reaches through the menu key. */
    private void choose(FxRobot robot, String menu, String item) {
        robot.rightClickOn("A");
        robot.interact(() -> table.getContextMenu().getItems().stream().filter(entry -> menu.equals(entry.getText()))
                .flatMap(entry -> ((Menu) entry).getItems().stream()).filter(entry -> item.equals(entry.getText()))
                .forEach(entry -> {
                    if (entry instanceof CheckMenuItem check) {
                        check.setSelected(!check.isSelected());
                    }
                    entry.fire();
                }));
    }

    private List<String> titlesInView() {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    private record Item(String name, @Nullable Amount gross) {
    }
}
