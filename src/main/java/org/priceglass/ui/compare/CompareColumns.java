package org.priceglass.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.ui.common.format.Contexts;
import org.priceglass.ui.common.format.Miles;
import org.priceglass.ui.common.table.ColumnGroup;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the table of charges; each amount opens the field that it stands in. */
final class CompareColumns {
    private static final int PUBLISHED_BOUNDS = 6;
    private static final int FIRST_OTHER_GROUP = 7;

    private final CompareSources sources;

    CompareColumns(CompareSources sources) {
        this.sources = sources;
    }

    /** What every comparison has. */
    List<TableColumn<Comparison.Row, ?>> ofCharges() {
        return List.of(DataColumn.<Comparison.Row>text("Hospital", row -> row.hospital().name()).ems(15).stretch(1),
                DataColumn.<Comparison.Row>number("Miles", row -> row.hospital().miles(), Miles::format).rank(3)
                        .optional(),
                text("Description", Field.DESCRIPTION, Comparison.Row::description).ems(14).rank(4).stretch(2),
                text("Context", Field.SETTING, row -> Contexts.words(row.context())).ems(17).rank(3).stretch(1),
                text("Code", Field.CODES, row -> row.code().toString()).byChoice(),
                text("Setting", Field.SETTING, row -> row.context().setting()).byChoice(),
                text("Class", Field.BILLING_CLASS, row -> row.context().billingClass()).byChoice(),
                text("Modifiers", Field.MODIFIERS, row -> String.join(" ", row.context().modifiers())).byChoice(),
                text("Drug", Field.DRUG_UNIT, row -> Contexts.drug(row.context())).byChoice(),
                money("Gross", Field.GROSS, Comparison.Row::gross).rank(2),
                money("Cash", Field.CASH, Comparison.Row::cash).rank(2),
                new ColumnGroup<>("published", PUBLISHED_BOUNDS, List.of(money("Min", Field.MIN, Comparison.Row::min),
                        money("Max", Field.MAX, Comparison.Row::max))));
    }

    /**
     * A group of columns for each kind of amount and methodology that occurs: the one of the context first, which stays
     * longest, then those of most rates.
     */
    List<ColumnGroup<Comparison.Row>> ofSummaries(List<Comparison.Row> rows, @Nullable ContextShown context) {
        Map<SummaryGroup, Integer> sizes = new LinkedHashMap<>();
        rows.forEach(row -> row.negotiated()
                .forEach(s -> sizes.merge(new SummaryGroup(s.kind(), s.methodology()), s.n(), Integer::sum)));
        List<SummaryGroup> groups = new ArrayList<>(sizes.keySet());
        groups.sort((a, b) -> Integer.compare(sizes.getOrDefault(b, 0), sizes.getOrDefault(a, 0)));
        SummaryGroup first = context == null ? null : new SummaryGroup(context.kind(), context.methodology());
        if (first != null && groups.remove(first)) {
            groups.addFirst(first);
        }
        List<ColumnGroup<Comparison.Row>> columns = new ArrayList<>();
        for (SummaryGroup group : groups) {
            columns.add(group.columns(group.equals(first) ? 1 : FIRST_OTHER_GROUP + columns.size(), sources));
        }
        return columns;
    }

    private DataColumn<Comparison.Row, String> text(String title, Field field,
            Function<Comparison.Row, @Nullable String> value) {
        return DataColumn.<Comparison.Row>text(title, value).opens(row -> sources.open(row, field));
    }

    private DataColumn<Comparison.Row, Amount> money(String title, Field field,
            Function<Comparison.Row, @Nullable Amount> value) {
        return DataColumn.<Comparison.Row>money(title, value).opens(row -> sources.open(row, field));
    }
}
