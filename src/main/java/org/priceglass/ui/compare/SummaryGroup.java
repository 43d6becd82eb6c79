package org.priceglass.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Amount;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.table.ColumnGroup;
import org.priceglass.ui.common.table.DataColumn;
import org.priceglass.ui.compare.CompareSources.Statistic;

/** The columns of one kind of amount and methodology. */
record SummaryGroup(RateAmount kind, @Nullable String methodology) {
    ColumnGroup<Comparison.Row> columns(int rank, CompareSources sources) {
        return new ColumnGroup<>(
                ContextShown.kindLabel(kind) + ", " + Objects.requireNonNullElse(methodology, "no methodology"), rank,
                List.of(DataColumn.count("n", row -> {
                    NegotiatedSummary found = find(row);
                    return found == null ? null : (long) found.n();
                }), amount("Low", NegotiatedSummary::min, Statistic.LOWEST, sources),
                        amount("Median", NegotiatedSummary::median, Statistic.MEDIAN, sources),
                        amount("High", NegotiatedSummary::max, Statistic.HIGHEST, sources)));
    }

    private DataColumn<Comparison.Row, Amount> amount(String title, Function<NegotiatedSummary, Amount> part,
            Statistic statistic, CompareSources sources) {
        return DataColumn.<Comparison.Row>amount(title, kind, row -> {
            NegotiatedSummary found = find(row);
            return found == null ? null : part.apply(found);
        }).opens(row -> {
            NegotiatedSummary found = find(row);
            if (found != null) {
                sources.open(row, found, statistic);
            }
        });
    }

    private @Nullable NegotiatedSummary find(Comparison.Row row) {
        return row.negotiated().stream().filter(s -> s.kind() == kind && Objects.equals(s.methodology(), methodology))
                .findFirst().orElse(null);
    }
}
