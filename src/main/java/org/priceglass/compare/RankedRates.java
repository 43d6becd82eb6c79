package org.priceglass.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** Leads from a {@link NegotiatedSummary} back to the rates that its numbers come from. */
public final class RankedRates {
    private final List<Rate> rates;
    private final RateAmount kind;
    private final List<Integer> ranked;

    private RankedRates(List<Rate> rates, RateAmount kind, List<Integer> ranked) {
        this.rates = rates;
        this.kind = kind;
        this.ranked = ranked;
    }

    /** The rates of this kind and methodology, of equal ones the first in the file first. */
    public static RankedRates of(List<Rate> rates, RateAmount kind, @Nullable String methodology) {
        return new RankedRates(rates, kind,
                IntStream.range(0, rates.size()).filter(i -> rates.get(i).amount(kind) != null)
                        .filter(i -> Objects.equals(rates.get(i).methodology(), methodology)).boxed()
                        .sorted(Comparator.comparing(i -> amount(rates, kind, i))).toList());
    }

    public boolean isEmpty() {
        return ranked.isEmpty();
    }

    /** Index, in the list that this was made of, of the lowest. */
    public int lowest() {
        return ranked.getFirst();
    }

    /** Index of the highest. */
    public int highest() {
        return ranked.getLast();
    }

    /** Index of the middle one, of an even number the lower of the middle two. */
    public int middle() {
        return ranked.get((ranked.size() - 1) / 2);
    }

    /** Whether the middle rate is the median itself, and not one of two that it lies between. */
    public boolean medianIsARate() {
        int upper = ranked.get(ranked.size() / 2);
        return amount(rates, kind, middle()).compareTo(amount(rates, kind, upper)) == 0;
    }

    private static Amount amount(List<Rate> rates, RateAmount kind, int index) {
        return Objects.requireNonNull(rates.get(index).amount(kind));
    }
}
