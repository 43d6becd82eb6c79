package org.priceglass.ui.common.table;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.RateAmount;
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
public final class DataColumn<R, V extends Comparable<? super V>> extends TableColumn<R, V> {
    private final Function<R, @Nullable V> value;
    private final Function<V, String> exact;

    private DataColumn(String title, Function<R, @Nullable V> value, Function<V, String> shown,
            Function<V, String> exact) {
        super(title);
        this.value = value;
        this.exact = exact;
        setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(value.apply(features.getValue())));
        setCellFactory(column -> new DataCell<>(shown));
        setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Left-aligned text. */
    public static <R> DataColumn<R, String> text(String title, Function<R, @Nullable String> value) {
        return new DataColumn<>(title, value, Function.identity(), Function.identity());
    }

    /** A whole number. */
    public static <R> DataColumn<R, Long> count(String title, Function<R, @Nullable Long> value) {
        return new DataColumn<R, Long>(title, value, Counts::format, String::valueOf).numeric();
    }

    /** A number that is no amount, for example miles, with its text for the eye. */
    public static <R> DataColumn<R, Double> number(String title, Function<R, @Nullable Double> value,
            Function<Double, String> shown) {
        return new DataColumn<R, Double>(title, value, shown, String::valueOf).numeric();
    }

    /** Dollars. */
    public static <R> DataColumn<R, Amount> money(String title, Function<R, @Nullable Amount> value) {
        return amount(title, RateAmount.DOLLAR, value);
    }

    /** An amount of a kind. */
    public static <R> DataColumn<R, Amount> amount(String title, RateAmount kind, Function<R, @Nullable Amount> value) {
        return new DataColumn<R, Amount>(title, value, a -> Money.format(kind, a), Amount::toString).numeric();
    }

    /** Sets the width in ems of the usual text size. */
    public DataColumn<R, V> ems(double width) {
        setPrefWidth(width * DataTable.PIXELS_PER_EM);
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

    private DataColumn<R, V> numeric() {
        getStyleClass().add("numeric");
        return this;
    }
}
