package org.priceglass.ui.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.priceglass.ask.PayerFilter;
import org.priceglass.model.Rate;

/**
 * A rate with its place among the rates of its charge, by which its source is found.
 *
 * @param index
 *            from 0, over all rates of the charge
 */
public record RateRow(int index, Rate rate) {
    /** The rates of the payers asked for, out of all rates of a charge. */
    static List<RateRow> of(List<Rate> all, PayerFilter payers) {
        return IntStream.range(0, all.size()).filter(i -> payers.passes(all.get(i)))
                .mapToObj(i -> new RateRow(i, all.get(i))).toList();
    }

    /** What is odd about it, in words; empty where nothing is. */
    public String flags() {
        List<String> words = rate.flags().stream()
                .map(f -> f.field().label() + " " + f.rule().id() + ": " + f.published()).toList();
        return String.join("; ", words);
    }
}
