package org.priceglass.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Amount;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.format.Miles;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the two tables of the screen. */
final class CompareColumns {
    private CompareColumns() {
    }

    /** What every comparison has. */
    static List<DataColumn<Comparison.Row, ?>> ofCharges() {
        return List.of(DataColumn.<Comparison.Row>text("Hospital", row -> row.hospital().name()).ems(14),
                DataColumn.<Comparison.Row>number("Miles", row -> row.hospital().miles(), Miles::format).ems(5),
                DataColumn.<Comparison.Row>text("Description", Comparison.Row::description).ems(14),
                DataColumn.<Comparison.Row>text("Code", row -> row.code().toString()).ems(8),
                DataColumn.<Comparison.Row>text("Setting", row -> row.context().setting()).ems(7.5),
                DataColumn.<Comparison.Row>text("Class", row -> row.context().billingClass()).ems(8),
                DataColumn.<Comparison.Row>text("Modifiers", row -> String.join(" ", row.context().modifiers()))
                        .ems(7.5),
                DataColumn.<Comparison.Row>text("Drug",
                        row -> row.context().drug() == null ? null : row.context().drug().toString()).ems(5),
                DataColumn.<Comparison.Row>money("Gross", Comparison.Row::gross).ems(7),
                DataColumn.<Comparison.Row>money("Cash", Comparison.Row::cash).ems(7),
                DataColumn.<Comparison.Row>money("Min", Comparison.Row::min).ems(7),
                DataColumn.<Comparison.Row>money("Max", Comparison.Row::max).ems(7));
    }

    /** A group of columns for each kind of amount and methodology that occurs, the one of most rates first. */
    static List<TableColumn<Comparison.Row, ?>> ofSummaries(List<Comparison.Row> rows) {
        Map<Group, Integer> sizes = new LinkedHashMap<>();
        rows.forEach(row -> row.negotiated()
                .forEach(s -> sizes.merge(new Group(s.kind(), s.methodology()), s.n(), Integer::sum)));
        List<Group> groups = new ArrayList<>(sizes.keySet());
        groups.sort((a, b) -> Integer.compare(sizes.getOrDefault(b, 0), sizes.getOrDefault(a, 0)));
        return groups.stream().<TableColumn<Comparison.Row, ?>>map(Group::columns).toList();
    }

    static List<TableColumn<RateRow, ?>> ofRates() {
        List<TableColumn<RateRow, ?>> columns = new ArrayList<>(
                List.of(DataColumn.<RateRow>text("Payer", row -> row.rate().payer()).ems(13),
                        DataColumn.<RateRow>text("Plan", row -> row.rate().plan()).ems(12),
                        DataColumn.<RateRow>text("Methodology", row -> row.rate().methodology()).ems(9)));
        for (RateAmount kind : RateAmount.values()) {
            columns.add(DataColumn.<RateRow>amount(title(kind), kind, row -> row.rate().amount(kind)).ems(7.5));
        }
        columns.addAll(List.of(DataColumn.<RateRow>text("Count", row -> row.rate().count()).ems(6),
                DataColumn.<RateRow>text("Algorithm", row -> row.rate().algorithm()).ems(14),
                DataColumn.<RateRow>text("Notes", row -> row.rate().notes()).ems(14),
                DataColumn.<RateRow>text("Other", row -> other(row.rate())).ems(8),
                DataColumn.<RateRow>text("Flags", RateRow::flags).ems(10)));
        return columns;
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

    private record Group(RateAmount kind, @Nullable String methodology) {
        TableColumn<Comparison.Row, ?> columns() {
            TableColumn<Comparison.Row, Amount> group = new TableColumn<>(
                    ContextShown.kindLabel(kind) + ", " + Objects.requireNonNullElse(methodology, "no methodology"));
            group.getColumns().add(DataColumn.<Comparison.Row>count("n", row -> {
                NegotiatedSummary found = find(row);
                return found == null ? null : (long) found.n();
            }).ems(3.5));
            group.getColumns().add(amount("Low", NegotiatedSummary::min));
            group.getColumns().add(amount("Median", NegotiatedSummary::median));
            group.getColumns().add(amount("High", NegotiatedSummary::max));
            return group;
        }

        private DataColumn<Comparison.Row, Amount> amount(String title, Function<NegotiatedSummary, Amount> part) {
            return DataColumn.<Comparison.Row>amount(title, kind, row -> {
                NegotiatedSummary found = find(row);
                return found == null ? null : part.apply(found);
            }).ems(7);
        }

        private @Nullable NegotiatedSummary find(Comparison.Row row) {
            return row.negotiated().stream()
                    .filter(s -> s.kind() == kind && Objects.equals(s.methodology(), methodology)).findFirst()
                    .orElse(null);
        }
    }
}
