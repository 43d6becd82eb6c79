package org.priceglass.ui.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CompareCharges;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.PayerFilter;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.compare.RankedRates;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.model.Rate;
import org.priceglass.ui.common.format.Money;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.task.TaskRunner;

/** The way from a number of the comparison to the bytes that it comes from. */
public final class CompareSources {
    private final TaskRunner tasks;
    private final CompareCharges charges;
    private final CompareFilters filters;
    private final Navigator navigator;

    CompareSources(TaskRunner tasks, CompareCharges charges, CompareFilters filters, Navigator navigator) {
        this.tasks = tasks;
        this.charges = charges;
        this.filters = filters;
        this.navigator = navigator;
    }

    /** Which number of a summary. */
    enum Statistic {
        LOWEST, MEDIAN, HIGHEST
    }

    /** A field of the charge's own record, null for the record as a whole. */
    public void open(Comparison.Row row, @Nullable Field field) {
        String name = row.hospital().name();
        navigator.go(new Place.Source(row.charge(), null, field,
                field == null ? name : SourceWords.of(row, field) + " at " + name));
    }

    /** A field of a rate, null for its record as a whole. */
    public void open(Comparison.Row row, RateRow rate, @Nullable Field field) {
        navigator.go(new Place.Source(row.charge(), rate.index(), field,
                SourceWords.of(rate.rate()) + " at " + row.hospital().name()));
    }

    /** The rate that a statistic comes from, found in the background. */
    void open(Comparison.Row row, NegotiatedSummary summary, Statistic statistic) {
        PayerFilter payers = filters.payerFilter();
        tasks.prepare("Find the rate behind a number", control -> charges.rates(row.charge(), PayerFilter.ALL))
                .latestOf("compare.source").onDone(all -> open(row, summary, statistic, all, payers)).start();
    }

    private void open(Comparison.Row row, NegotiatedSummary summary, Statistic statistic, List<Rate> all,
            PayerFilter payers) {
        List<RateRow> rates = RateRow.of(all, payers);
        RankedRates ranked = RankedRates.of(rates.stream().map(RateRow::rate).toList(), summary.kind(),
                summary.methodology());
        if (!ranked.isEmpty()) {
            RateRow rate = rates.get(switch (statistic) {
                case LOWEST -> ranked.lowest();
                case MEDIAN -> ranked.middle();
                case HIGHEST -> ranked.highest();
            });
            navigator.go(new Place.Source(row.charge(), rate.index(), summary.kind().field(),
                    words(summary, statistic, rate, ranked.medianIsARate()) + " at " + row.hospital().name()));
        }
    }

    private static String words(NegotiatedSummary summary, Statistic statistic, RateRow rate, boolean medianIsARate) {
        Amount amount = Objects.requireNonNull(rate.rate().amount(summary.kind()));
        String shown = Money.format(summary.kind(), amount);
        return switch (statistic) {
            case LOWEST -> "Lowest rate " + shown + ", " + SourceWords.of(rate.rate());
            case HIGHEST -> "Highest rate " + shown + ", " + SourceWords.of(rate.rate());
            case MEDIAN -> (medianIsARate
                    ? "Median rate " + shown
                    : shown + ", the lower of the two rates round the median "
                            + Money.format(summary.kind(), summary.median()))
                    + ", " + SourceWords.of(rate.rate());
        };
    }
}
