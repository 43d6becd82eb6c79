package org.priceglass.ui.common.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.sheet.Sheet;
import org.priceglass.ui.common.sheet.SheetWriter;

/**
 * A table of data: rows are copied with Ctrl+C (with headers: Ctrl+Shift+C) and opened with Enter or a double click.
 * The row height is fixed in the stylesheet, which also makes JavaFX draw only the columns in view.
 *
 * @param <R>
 *            the row
 */
public final class DataTable<R> extends TableView<R> {
    /** Of the usual text size; column widths can only be given in pixels. */
    static final double PIXELS_PER_EM = 14;

    private final String name;
    private final TextClipboard clipboard;
    private @Nullable Consumer<R> open;

    /**
     * Makes an empty table.
     *
     * @param name
     *            what it lists, for screen readers
     */
    public DataTable(String name, TextClipboard clipboard) {
        this.name = name;
        this.clipboard = clipboard;
        getStyleClass().addAll("data-table", "dense", "striped");
        setAccessibleText(name + ", empty");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setTableMenuButtonVisible(true);
        itemsProperty().addListener((property, before, now) -> watch());
        watch();
        setRowFactory(table -> openingRow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setContextMenu(contextMenu());
    }

    /** Adds columns, or groups of columns, at the right. */
    public void addColumns(List<? extends TableColumn<R, ?>> columns) {
        getColumns().addAll(columns);
    }

    /** What a double click, Enter or the menu does with a row. */
    public void setOnOpen(String label, Consumer<R> action) {
        this.open = action;
        MenuItem item = new MenuItem(label, AppAction.OPEN_SOURCE.icon().node());
        item.setOnAction(event -> openSelected());
        getContextMenu().getItems().addFirst(item);
    }

    public void openSelected() {
        R selected = getSelectionModel().getSelectedItem();
        if (open != null && selected != null) {
            open.accept(selected);
        }
    }

    public void setEmptyState(Node node) {
        setPlaceholder(node);
    }

    /** All rows with the columns in view, in the order in view. */
    public Sheet sheet() {
        return sheet(List.copyOf(getItems()));
    }

    private Sheet sheet(List<R> rows) {
        List<DataColumn<R, ?>> columns = new ArrayList<>();
        getVisibleLeafColumns().forEach(column -> columns.add((DataColumn<R, ?>) column));
        return new Sheet(columns.stream().<String>map(DataColumn::heading).toList(),
                () -> rows.stream().map(row -> columns.stream().map(c -> c.exactText(row)).toList()).iterator());
    }

    private void copy(boolean withHeadings) {
        List<R> rows = List.copyOf(getSelectionModel().getSelectedItems());
        if (!rows.isEmpty()) {
            clipboard.put(SheetWriter.tabSeparated(sheet(rows), withHeadings));
        }
    }

    private void key(KeyEvent event) {
        if (AppAction.COPY_WITH_HEADERS.matches(event)) {
            copy(true);
            event.consume();
        } else if (AppAction.COPY.matches(event)) {
            copy(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && open != null) {
            openSelected();
            event.consume();
        }
    }

    private TableRow<R> openingRow() {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                openSelected();
            }
        });
        return row;
    }

    private ContextMenu contextMenu() {
        return new ContextMenu(menuItem(AppAction.COPY, () -> copy(false)),
                menuItem(AppAction.COPY_WITH_HEADERS, () -> copy(true)));
    }

    // Without accelerator: the table handles the keys itself, only while it has the focus.
    private static MenuItem menuItem(AppAction action, Runnable run) {
        MenuItem item = new MenuItem(action.label(), action.icon().node());
        item.setOnAction(event -> run.run());
        return item;
    }

    private void watch() {
        if (getItems() != null) {
            getItems().addListener((ListChangeListener<R>) change -> describe());
            describe();
        }
    }

    private void describe() {
        setAccessibleText(name + ", " + Counts.of(getItems().size(), "row"));
    }
}
