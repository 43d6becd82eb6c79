package org.priceglass.ui.common.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Money;

/**
 * A column that knows two texts of each value: the one for the eye and the exact one for copies and exports.
 *
 * @param <R>
 *            the row
 * @param <V>
 *            the value, by which the column sorts; empty values come last
 */
public final class DataColumn<R, V extends Comparable<? super V>> extends TableColumn<R, V> implements FittedColumn<R> {
    private static final double USUAL_EMS = 10;
    private static final double LEAST_EMS = 10;
    private static final double LEAST_SHARE = 0.6;

    private final Function<R, @Nullable V> value;
    private final Function<V, String> exact;
    private final Function<V, String> shown;
    /** Texts may be cut, numbers and times never. */
    private boolean cuttable;
    private Priority priority = Priority.ALWAYS;
    private double most = USUAL_EMS;
    private double drawnEms;
    private @Nullable Consumer<R> opener;

    private DataColumn(String title, Function<R, @Nullable V> value, Function<V, String> shown,
            Function<V, String> exact, boolean cuttable) {
        super(title);
        this.value = value;
        this.shown = shown;
        this.exact = exact;
        this.cuttable = cuttable;
        setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        setCellFactory(column -> new DataCell<>(shown, this));
        setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Left-aligned text. */
    public static <R> DataColumn<R, String> text(String title, Function<R, @Nullable String> value) {
        return new DataColumn<>(title, value, Function.identity(), Function.identity(), true);
    }

    /** A whole number. */
    public static <R> DataColumn<R, Long> count(String title, Function<R, @Nullable Long> value) {
        return new DataColumn<R, Long>(title, value, Counts::format, String::valueOf, false).numeric();
    }

    /** A number that is no amount, for example miles, with its text for the eye. */
    public static <R> DataColumn<R, Double> number(String title, Function<R, @Nullable Double> value,
            Function<Double, String> shown) {
        return new DataColumn<R, Double>(title, value, shown, String::valueOf, false).numeric();
    }

    /** A size in bytes. */
    public static <R> DataColumn<R, Long> bytes(String title, Function<R, @Nullable Long> value) {
        return new DataColumn<R, Long>(title, value, ByteSizes::format, String::valueOf, false).numeric();
    }

    /** Something with an order of its own, for example a time, with its text for the eye; the exact one is its own. */
    public static <R, V extends Comparable<? super V>> DataColumn<R, V> value(String title,
            Function<R, @Nullable V> value, Function<V, String> shown) {
        return new DataColumn<>(title, value, shown, String::valueOf, false);
    }

    /** Dollars. */
    public static <R> DataColumn<R, Amount> money(String title, Function<R, @Nullable Amount> value) {
        return amount(title, RateAmount.DOLLAR, value);
    }

    /** An amount of a kind. */
    public static <R> DataColumn<R, Amount> amount(String title, RateAmount kind, Function<R, @Nullable Amount> value) {
        return new DataColumn<R, Amount>(title, value, a -> Money.format(kind, a), Amount::toString, false).numeric();
    }

    /**
     * Sets the most that its texts may take, in ems of the usual text size; shorter texts take less. Numbers take what
     * they need.
     */
    public DataColumn<R, V> ems(double width) {
        most = width;
        return this;
    }

    /** Lets it leave a table that is too narrow, before those of lower rank; 0, which is usual, stays. */
    public DataColumn<R, V> rank(int rank) {
        priority = priority.ofRank(rank);
        return this;
    }

    /** Shows it only where the user asks for it. */
    public DataColumn<R, V> byChoice() {
        return rank(Priority.BY_CHOICE);
    }

    /** Never cuts its texts: for short ones, which say nothing when cut. */
    public DataColumn<R, V> whole() {
        cuttable = false;
        return this;
    }

    /** Lets it take a share of the room that is left over. */
    public DataColumn<R, V> stretch(double share) {
        priority = priority.stretchedBy(share);
        return this;
    }

    /** Lets it leave where no row has a value; the menu of columns brings it back. */
    public DataColumn<R, V> optional() {
        priority = priority.ifAny();
        return this;
    }

    /** What opening a row does with the cursor in this column, instead of what the table does. */
    public DataColumn<R, V> opens(Consumer<R> action) {
        opener = action;
        getStyleClass().add("opens");
        return this;
    }

    /**
     * Draws something beside the text of each value.
     *
     * @param ems
     *            how wide it is, with the gap before the text
     */
    public <N extends Node> DataColumn<R, V> drawn(double ems, Supplier<N> make, BiConsumer<N, V> draw) {
        drawnEms = ems;
        setCellFactory(column -> new DrawnCell<>(shown, this, make.get(), draw));
        return this;
    }

    /** The title, after that of its group where it has one. */
    public String heading() {
        return getParentColumn() == null ? getText() : getParentColumn().getText() + ": " + getText();
    }

    /** What a copy or an export says, empty for no value. */
    public String exactText(R row) {
        V found = value.apply(row);
        return found == null ? "" : exact.apply(found);
    }

    /** What it opens, null where that is the table's matter. */
    @Nullable
    Consumer<R> opener() {
        return opener;
    }

    @Override
    public Priority priority() {
        return priority;
    }

    @Override
    public boolean hasValue(R row) {
        return !exactText(row).isEmpty();
    }

    @Override
    public String title() {
        return heading();
    }

    @Override
    public double usualWidth(List<R> rows) {
        double cells = TextWidth.ofCells(rows.stream().map(this::shownText)) + drawnEms * DataTable.PIXELS_PER_EM;
        double limit = most * DataTable.PIXELS_PER_EM;
        double wanted = !cuttable ? cells : rows.isEmpty() ? limit : Math.min(cells, limit);
        return Math.max(TextWidth.ofHeading(getText()), wanted);
    }

    @Override
    public double leastWidth(List<R> rows) {
        double usual = usualWidth(rows);
        return cuttable ? Math.min(usual, Math.max(LEAST_EMS * DataTable.PIXELS_PER_EM, LEAST_SHARE * usual)) : usual;
    }

    private DataColumn<R, V> numeric() {
        getStyleClass().add("numeric");
        return this;
    }

    private String shownText(R row) {
        V found = value.apply(row);
        return found == null ? "" : shown.apply(found);
    }
}
