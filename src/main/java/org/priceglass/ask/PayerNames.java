package org.priceglass.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.priceglass.model.PayerPlan;

/**
 * Names of payers and plans for a list to choose from. Names that differ only in case are one entry, spelt as most
 * rates spell it; which payers are the same company is not for this list to say.
 */
final class PayerNames {
    private static final Comparator<PayerPlan> BY_NAME = Comparator
            .comparing((PayerPlan folded) -> Objects.requireNonNull(folded.payer()))
            .thenComparing(folded -> Objects.requireNonNull(folded.plan()));

    private PayerNames() {
    }

    static List<PayerPlan> of(Stream<PayerPlan> published) {
        Map<PayerPlan, Map<PayerPlan, Integer>> spellings = new TreeMap<>(BY_NAME);
        published.forEach(name -> spellings.computeIfAbsent(name.folded(), folded -> new HashMap<>()).merge(name, 1,
                Integer::sum));
        return spellings.values().stream().map(PayerNames::mostUsual).toList();
    }

    private static PayerPlan mostUsual(Map<PayerPlan, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<PayerPlan, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(PayerPlan::toString))))
                .orElseThrow().getKey();
    }
}
