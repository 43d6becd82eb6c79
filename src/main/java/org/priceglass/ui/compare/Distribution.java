package org.priceglass.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.compare.RateStatistics;
import org.priceglass.model.Amount;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.chart.RangeRow;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Money;

/** Makes the two charts of a comparison from its rows and the rates behind them. */
final class Distribution {
    private final ContextShown context;

    Distribution(ContextShown context) {
        this.context = context;
    }

    /**
     * One row per charge of the context, lowest median first.
     *
     * @param rates
     *            of the charges by id, already narrowed to the payers asked for
     * @param withMarks
     *            whether to show list and cash prices
     */
    ChartModel byHospital(List<Comparison.Row> rows, Map<Long, List<RateRow>> rates, boolean withMarks) {
        Map<Comparison.Row, NegotiatedSummary> summaries = new LinkedHashMap<>();
        for (Comparison.Row row : rows) {
            NegotiatedSummary summary = context.summaryOf(row);
            if (summary != null) {
                summaries.put(row, summary);
            }
        }
        List<RangeRow> lines = new ArrayList<>();
        List<Long> charges = new ArrayList<>();
        summaries.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getValue().median()))
                .forEach(entry -> {
                    Comparison.Row row = entry.getKey();
                    lines.add(
                            line(row, entry.getValue(), points(rates.get(row.charge()), entry.getValue()), withMarks));
                    charges.add(row.charge());
                });
        return new ChartModel(context.kind(), lines, charges, sentence(lines, "charge"));
    }

    /** One row per payer of one charge, each plan a dot, lowest first. */
    ChartModel byPayer(List<RateRow> rates) {
        Map<String, List<RateRow>> byPayer = new TreeMap<>();
        for (RateRow row : rates) {
            if (amount(row.rate()) != null) {
                byPayer.computeIfAbsent(Objects.requireNonNullElse(row.rate().payer(), CompareFilters.NO_PAYER),
                        payer -> new ArrayList<>()).add(row);
            }
        }
        List<RangeRow> lines = new ArrayList<>();
        byPayer.forEach((payer, plans) -> RateStatistics.of(plans.stream().map(RateRow::rate).toList()).stream()
                .filter(s -> s.kind() == context.kind() && Objects.equals(s.methodology(), context.methodology()))
                .forEach(s -> lines.add(payerLine(payer, plans, s))));
        lines.sort(Comparator.comparingDouble(RangeRow::median));
        return new ChartModel(context.kind(), lines, List.of(), sentence(lines, "payer"));
    }

    private RangeRow line(Comparison.Row row, NegotiatedSummary summary, List<Double> points, boolean withMarks) {
        String detail = Objects.requireNonNullElse(row.description(), "");
        StringBuilder words = new StringBuilder(row.hospital().name()).append(", ").append(detail).append(": ")
                .append(Counts.of(summary.n(), "rate")).append(" from ").append(shown(summary.min())).append(" to ")
                .append(shown(summary.max())).append(", median ").append(shown(summary.median()));
        append(words, "gross charge", row.gross());
        append(words, "cash price", row.cash());
        boolean marks = withMarks && context.kind() != RateAmount.PERCENTAGE;
        return new RangeRow(row.hospital().name(), detail, points, place(summary.median()), shown(summary.median()),
                words.toString(), marks ? new RangeRow.Marks(placeOrNull(row.gross()), placeOrNull(row.cash())) : null);
    }

    private RangeRow payerLine(String payer, List<RateRow> plans, NegotiatedSummary summary) {
        String range = summary.min().compareTo(summary.max()) == 0
                ? shown(summary.min())
                : shown(summary.min()) + " to " + shown(summary.max()) + ", median " + shown(summary.median());
        String plan = plans.size() == 1
                ? Objects.requireNonNullElse(plans.getFirst().rate().plan(), "")
                : Counts.of(plans.size(), "rate");
        return new RangeRow(payer, plan, points(plans, summary), place(summary.median()), shown(summary.median()),
                payer + ", " + plan + ": " + range, null);
    }

    private List<Double> points(@Nullable List<RateRow> rates, NegotiatedSummary summary) {
        List<Double> points = new ArrayList<>();
        if (rates != null) {
            rates.forEach(row -> {
                Amount amount = amount(row.rate());
                if (amount != null) {
                    points.add(amount.toBigDecimal().doubleValue());
                }
            });
        }
        // Until the rates are there, the ends of the range are known all the same.
        return points.isEmpty() ? List.of(place(summary.min()), place(summary.max())) : points;
    }

    private @Nullable Amount amount(Rate rate) {
        return Objects.equals(rate.methodology(), context.methodology()) ? rate.amount(context.kind()) : null;
    }

    private String shown(Amount amount) {
        return Money.rounded(context.kind(), amount);
    }

    private static void append(StringBuilder words, String name, @Nullable Amount amount) {
        if (amount != null) {
            words.append("; ").append(name).append(' ').append(Money.format(amount));
        }
    }

    private static double place(Amount amount) {
        return amount.toBigDecimal().doubleValue();
    }

    private static @Nullable Double placeOrNull(@Nullable Amount amount) {
        return amount == null ? null : amount.toBigDecimal().doubleValue();
    }

    private String sentence(List<RangeRow> lines, String noun) {
        if (lines.isEmpty()) {
            return "No rates in this context.";
        }
        return Counts.of(lines.size(), noun) + " in the context " + context.label() + ", from "
                + lines.getFirst().value() + " at " + lines.getFirst().label() + " to " + lines.getLast().value()
                + " at " + lines.getLast().label() + ".";
    }
}
