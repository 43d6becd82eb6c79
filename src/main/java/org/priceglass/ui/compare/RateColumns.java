package org.priceglass.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the table of rates; each value opens the field that it stands in. */
final class RateColumns {
    private final BiConsumer<RateRow, Field> open;

    RateColumns(BiConsumer<RateRow, Field> open) {
        this.open = open;
    }

    List<DataColumn<RateRow, ?>> all() {
        List<DataColumn<RateRow, ?>> columns = new ArrayList<>(
                List.of(text("Payer", Field.PAYER, Rate::payer).ems(16).stretch(1),
                        text("Plan", Field.PLAN, Rate::plan).ems(14).stretch(1),
                        text("Methodology", Field.METHODOLOGY, Rate::methodology).ems(12).rank(2)));
        for (RateAmount kind : RateAmount.values()) {
            columns.add(DataColumn.<RateRow>amount(title(kind), kind, row -> row.rate().amount(kind))
                    .opens(row -> open.accept(row, kind.field())).rank(1).optional());
        }
        columns.addAll(List.of(text("Count", Field.COUNT, Rate::count).ems(9).rank(3).optional(),
                text("Algorithm", Field.ALGORITHM, Rate::algorithm).ems(18).rank(2).stretch(2).optional(),
                text("Notes", Field.PAYER_NOTES, Rate::notes).ems(18).rank(4).stretch(2).optional(),
                text("Other", Field.PAYER_OTHER, RateColumns::other).ems(14).rank(5).optional(),
                DataColumn.<RateRow>text("Flags", RateRow::flags).ems(14).rank(3).optional()));
        return columns;
    }

    private DataColumn<RateRow, String> text(String title, Field field, Function<Rate, @Nullable String> value) {
        return DataColumn.<RateRow>text(title, row -> value.apply(row.rate())).opens(row -> open.accept(row, field));
    }

    private static String title(RateAmount kind) {
        return switch (kind) {
            case DOLLAR -> "Dollar";
            case PERCENTAGE -> "Percentage";
            case ESTIMATED -> "Estimated";
            case MEDIAN -> "Median allowed";
            case P10 -> "10th pct. allowed";
            case P90 -> "90th pct. allowed";
        };
    }

    private static String other(Rate rate) {
        return String.join("; ", rate.other().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    }
}
