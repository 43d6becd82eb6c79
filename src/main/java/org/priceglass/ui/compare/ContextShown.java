package org.priceglass.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.format.Counts;

/**
 * One comparison context, with how many answer in it. The chart shows one at a time: unlike contexts never share a
 * distribution.
 *
 * @param hospitals
 *            how many hospitals have rates in it
 * @param rates
 *            how many rates that are
 */
public record ContextShown(ChargeContext charge, RateAmount kind, @Nullable String methodology, int hospitals,
        long rates) {
    /** The contexts of a comparison, the one of most hospitals first, then of most rates. */
    static List<ContextShown> of(List<Comparison.Row> rows) {
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Comparison.Row row : rows) {
            for (NegotiatedSummary summary : row.negotiated()) {
                Key key = new Key(row.context(), summary.kind(), summary.methodology());
                tallies.computeIfAbsent(key, k -> new Tally()).add(row.hospital().id(), summary.n());
            }
        }
        List<ContextShown> contexts = new ArrayList<>();
        tallies.forEach((key, tally) -> contexts
                .add(new ContextShown(key.charge, key.kind, key.methodology, tally.hospitals.size(), tally.rates)));
        contexts.sort(Comparator.comparingInt(ContextShown::hospitals).reversed()
                .thenComparing(Comparator.comparingLong(ContextShown::rates).reversed()));
        return contexts;
    }

    /** Whether it is the same context, whatever the counts. */
    boolean isSameAs(ContextShown other) {
        return charge.equals(other.charge) && kind == other.kind && Objects.equals(methodology, other.methodology);
    }

    /** The statistics of a charge in this context, null where it has none. */
    @Nullable
    NegotiatedSummary summaryOf(Comparison.Row row) {
        return row.context().equals(charge)
                ? row.negotiated().stream()
                        .filter(s -> s.kind() == kind && Objects.equals(s.methodology(), methodology)).findFirst()
                        .orElse(null)
                : null;
    }

    /** All that makes the context, in words. */
    public String label() {
        List<String> parts = new ArrayList<>();
        parts.add(Objects.requireNonNullElse(charge.setting(), "no setting"));
        if (charge.billingClass() != null) {
            parts.add(charge.billingClass());
        }
        parts.add(charge.modifiers().isEmpty() ? "no modifier" : "modifier " + String.join(" ", charge.modifiers()));
        if (charge.drug() != null) {
            parts.add("per " + charge.drug());
        }
        parts.add(kindLabel(kind) + ", " + Objects.requireNonNullElse(methodology, "no methodology"));
        return String.join(" · ", parts);
    }

    @Override
    public String toString() {
        return label() + " (" + Counts.of(hospitals, "hospital") + ", " + Counts.of(rates, "rate") + ")";
    }

    /** What an amount is, for a heading. */
    static String kindLabel(RateAmount kind) {
        return switch (kind) {
            case DOLLAR -> "negotiated dollar";
            case PERCENTAGE -> "negotiated percentage";
            case ESTIMATED -> "estimated amount";
            case MEDIAN -> "median allowed";
            case P10 -> "10th percentile allowed";
            case P90 -> "90th percentile allowed";
        };
    }

    private record Key(ChargeContext charge, RateAmount kind, @Nullable String methodology) {
    }

    private static final class Tally {
        private final Set<Long> hospitals = new LinkedHashSet<>();
        private long rates;

        void add(long hospital, int n) {
            hospitals.add(hospital);
            rates += n;
        }
    }
}
