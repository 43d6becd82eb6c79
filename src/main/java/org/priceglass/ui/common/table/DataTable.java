package org.priceglass.ui.common.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.priceglass.ui.common.action.AppAction;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.Sheet;
import org.priceglass.ui.common.sheet.SheetWriter;

/**
 * A table of data. Rows are copied with Ctrl+C (with headers: Ctrl+Shift+C) and opened with Enter or a double click; a
 * cursor that the left and right keys move tells in which column. As many columns are in view as the width has room
 * for, by their {@link DataColumn#rank}. The row height is fixed in the stylesheet, which also makes JavaFX draw only
 * the columns in view.
 *
 * @param <R>
 *            the row
 */
public final class DataTable<R> extends TableView<R> {
    /** Of the usual text size; column widths can only be given in pixels. */
    static final double PIXELS_PER_EM = 14;

    /** More rows than a clipboard is for are exported. */
    private static final int MOST_COPIED = 10_000;

    private final String name;
    private final TextClipboard clipboard;
    private final FittedColumns<R> fitted = new FittedColumns<>(this);
    private final TableMenu<R> menu = new TableMenu<>(this, new ColumnMenu<>(this, fitted));
    private final ReadOnlyObjectWrapper<@Nullable DataColumn<R, ?>> cursor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper scrolled = new ReadOnlyBooleanWrapper();
    private Predicate<R> dimmed = row -> false;
    private final Map<AppAction, Runnable> actions = new EnumMap<>(AppAction.class);
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
        // Else it would take a hundred pixels where its pane has less, and its last rows could not be reached.
        setMinSize(0, 0);
        setTableMenuButtonVisible(true);
        // No change listener: it would take one empty list for another and miss the second.
        itemsProperty().addListener((Observable property) -> watch());
        watch();
        widthProperty().addListener((property, before, now) -> fitted.fit());
        setRowFactory(table -> new DataRow<>(row -> dimmed.test(row), this::openSelected));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setContextMenu(menu.contextMenu());
        skinProperty().addListener((property, before, now) -> {
            menu.takeHeaderButton();
            watchScrolling();
        });
    }

    /** Lists these rows; the header sorts what is shown and leaves the list as it is. */
    public void show(ObservableList<R> rows) {
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    /**
     * Lists these rows, of which only those in view are held.
     *
     * @param sort
     *            sorts the list by the column and whether it descends; the column is null where the list's own order is
     *            wanted
     */
    public void showPaged(PagedRows<R> rows, BiConsumer<@Nullable TableColumn<R, ?>, Boolean> sort) {
        setSortPolicy(table -> {
            TableColumn<R, ?> column = getSortOrder().isEmpty() ? null : getSortOrder().getFirst();
            sort.accept(column, column != null && column.getSortType() == TableColumn.SortType.DESCENDING);
            return true;
        });
        setItems(rows);
    }

    /** Fits the columns to the rows in view; a table of paged rows does so by itself for its width only. */
    public void fitColumns() {
        fitted.fit();
    }

    /** Whether it is scrolled away from its first row. */
    public ReadOnlyBooleanProperty scrolledProperty() {
        return scrolled.getReadOnlyProperty();
    }

    /** Adds columns, or groups of columns, at the right. */
    public void addColumns(List<? extends TableColumn<R, ?>> columns) {
        getColumns().addAll(columns);
        fitted.fit();
    }

    /** Shows these columns, or groups of columns, instead of those before. */
    public void replaceColumns(List<? extends TableColumn<R, ?>> columns) {
        cursor.set(null);
        SortedBy order = SortedBy.of(this);
        getColumns().setAll(columns);
        fitted.renew();
        order.restore(this);
    }

    /** What a double click, Enter or the menu does with a row, where its column has no action of its own. */
    public void setOnOpen(String label, Icon icon, Consumer<R> action) {
        this.open = action;
        menu.addFirst(label, icon, this::openSelected);
    }

    /**
     * Adds something to do with the selected rows, in the menu of a row and by its keys while the table has the focus.
     */
    public void addAction(AppAction action, Runnable run) {
        actions.put(action, run);
        menu.addFirst(action.label(), action.icon(), run);
    }

    /** Greys the rows that matter less. */
    public void setDimmed(Predicate<R> which) {
        dimmed = which;
        refresh();
    }

    public void openSelected() {
        R selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            DataColumn<R, ?> column = cursor.get();
            Consumer<R> own = column == null || !column.hasValue(selected) ? null : column.opener();
            Consumer<R> action = own == null ? open : own;
            if (action != null) {
                action.accept(selected);
            }
        }
    }

    /** Selects a row alone and brings it into view, where it is listed. */
    public void reveal(R row) {
        int index = getItems().indexOf(row);
        if (index >= 0 && !getSelectionModel().isSelected(index)) {
            getSelectionModel().clearAndSelect(index);
            // After the layout that new rows or columns still wait for; one row above tells that there are more.
            Platform.runLater(() -> scrollTo(Math.max(0, index - 1)));
        }
    }

    public void setEmptyState(Node node) {
        setPlaceholder(node);
    }

    /** All rows in the order in view, with all columns but those that the user took away: room is no reason here. */
    public Sheet sheet() {
        return sheet(List.copyOf(getItems()));
    }

    /** Rows from elsewhere with the columns of {@link #sheet()}; they are asked for when the sheet is written. */
    public Sheet sheet(Iterable<R> rows) {
        List<DataColumn<R, ?>> columns = new ArrayList<>();
        getColumns().stream().filter(column -> !fitted.isUnwanted(column))
                .forEach(column -> addLeaves(column, columns));
        return sheet(rows, columns);
    }

    /** The column of the last click or of the left and right keys, null before there was one. */
    ReadOnlyObjectProperty<@Nullable DataColumn<R, ?>> cursorColumnProperty() {
        return cursor.getReadOnlyProperty();
    }

    void moveTo(DataColumn<R, ?> column) {
        cursor.set(column);
    }

    void copy(boolean withHeadings) {
        if (getItems() instanceof PagedRows<R> paged) {
            List<Integer> indices = getSelectionModel().getSelectedIndices().stream().sorted().limit(MOST_COPIED)
                    .toList();
            paged.fetch(indices, rows -> copy(rows, withHeadings));
        } else {
            copy(List.copyOf(getSelectionModel().getSelectedItems()), withHeadings);
        }
    }

    private void copy(List<R> rows, boolean withHeadings) {
        if (!rows.isEmpty()) {
            clipboard.put(SheetWriter.tabSeparated(sheet(rows, columnsInView()), withHeadings));
        }
    }

    private static <R> Sheet sheet(Iterable<R> rows, List<DataColumn<R, ?>> columns) {
        return new Sheet(columns.stream().<String>map(DataColumn::heading).toList(),
                () -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> columns.stream().map(c -> c.exactText(row)).toList()).iterator());
    }

    private List<DataColumn<R, ?>> columnsInView() {
        List<DataColumn<R, ?>> columns = new ArrayList<>();
        getVisibleLeafColumns().forEach(column -> addLeaves(column, columns));
        return columns;
    }

    private void addLeaves(TableColumn<R, ?> column, List<DataColumn<R, ?>> leaves) {
        if (column instanceof DataColumn<R, ?> leaf) {
            leaves.add(leaf);
        } else {
            column.getColumns().forEach(inner -> addLeaves(inner, leaves));
        }
    }

    private void key(KeyEvent event) {
        if (AppAction.COPY_WITH_HEADERS.matches(event)) {
            copy(true);
        } else if (AppAction.COPY.matches(event)) {
            copy(false);
        } else if (event.getCode() == KeyCode.ENTER) {
            openSelected();
        } else if (event.getCode() == KeyCode.LEFT && !event.isShortcutDown()) {
            step(-1);
        } else if (event.getCode() == KeyCode.RIGHT && !event.isShortcutDown()) {
            step(1);
        } else if (!act(event)) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyEvent event) {
        Runnable run = actions.entrySet().stream().filter(each -> each.getKey().matches(event)).map(Map.Entry::getValue)
                .findFirst().orElse(null);
        if (run != null) {
            run.run();
        }
        return run != null;
    }

    private void step(int by) {
        List<DataColumn<R, ?>> columns = columnsInView();
        int next = Math.clamp(columns.indexOf(cursor.get()) + by, 0, Math.max(0, columns.size() - 1));
        if (next < columns.size()) {
            cursor.set(columns.get(next));
            scrollToColumn(columns.get(next));
        }
    }

    private void watch() {
        if (getItems() != null) {
            getItems().addListener((ListChangeListener<R>) change -> itemsChanged());
            itemsChanged();
        }
    }

    private void itemsChanged() {
        setAccessibleText(name + ", " + Counts.of(getItems().size(), "row"));
        // Columns that move while rows come in would move under the user's hand.
        if (!(getItems() instanceof PagedRows)) {
            fitted.fit();
        }
    }

    private void watchScrolling() {
        for (Node bar : lookupAll(".scroll-bar")) {
            if (bar instanceof ScrollBar vertical && vertical.getOrientation() == Orientation.VERTICAL) {
                vertical.valueProperty().addListener(
                        (property, before, now) -> scrolled.set(vertical.isVisible() && now.doubleValue() > 0));
            }
        }
    }
}
