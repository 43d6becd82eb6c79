package org.priceglass.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priceglass.model.Rate;

/**
 * A rate with its place among the rates of its charge, by which its source is found.
 *
 * @param index
 *            from 0, over all rates of the charge
 */
public record RateRow(int index, Rate rate) {
    /** Whether its payer is asked for: its published name contains one of the words in any case, or there are none. */
    boolean isOf(Set<String> payers) {
        String payer = rate.payer() == null ? "" : rate.payer().toLowerCase(Locale.ROOT);
        return payers.isEmpty() || payers.stream().anyMatch(word -> payer.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What is odd about it, in words; empty where nothing is. */
    public String flags() {
        List<String> words = rate.flags().stream()
                .map(f -> f.field().label() + " " + f.rule().id() + ": " + f.published()).toList();
        return String.join("; ", words);
    }
}
