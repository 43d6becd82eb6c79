package org.priceglass.ask;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Rate;

/**
 * Lets the rates of some payers pass, the case of names aside. Without words and plans it lets every rate pass.
 *
 * @param words
 *            a payer's published name contains one of them
 * @param plans
 *            or it is one of these pairs, blanks at the ends aside; kept folded
 */
public record PayerFilter(Set<String> words, Set<PayerPlan> plans) {
    /** Lets every rate pass. */
    public static final PayerFilter ALL = new PayerFilter(Set.of(), Set.of());

    public PayerFilter {
        words = words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        plans = plans.stream().map(PayerPlan::folded).collect(Collectors.toSet());
    }

    public static PayerFilter ofWords(Set<String> words) {
        return new PayerFilter(words, Set.of());
    }

    public static PayerFilter ofPlans(Set<PayerPlan> plans) {
        return new PayerFilter(Set.of(), plans);
    }

    public boolean letsAllPass() {
        return words.isEmpty() && plans.isEmpty();
    }

    /** The rates that pass, in their order. */
    public List<Rate> rates(List<Rate> rates) {
        return letsAllPass() ? rates : rates.stream().filter(this::passes).toList();
    }

    public boolean passes(Rate rate) {
        if (letsAllPass()) {
            return true;
        }
        PayerPlan name = PayerPlan.of(rate).folded();
        String payer = Objects.requireNonNull(name.payer());
        return plans.contains(name) || (!payer.isEmpty() && words.stream().anyMatch(payer::contains));
    }
}
