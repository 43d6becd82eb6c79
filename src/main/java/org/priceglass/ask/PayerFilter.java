package org.priceglass.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.model.Rate;

/** Lets the rates of some payers pass: those whose published name contains one of the words, in any case. */
final class PayerFilter {
    private final Set<String> words;

    /** No words let every rate pass. */
    PayerFilter(Set<String> words) {
        this.words = words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    boolean letsAllPass() {
        return words.isEmpty();
    }

    /** The rates that pass, in their order. */
    List<Rate> rates(List<Rate> rates) {
        return letsAllPass() ? rates : rates.stream().filter(this::passes).toList();
    }

    private boolean passes(Rate rate) {
        String payer = rate.payer();
        if (payer == null) {
            return false;
        }
        String name = payer.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(name::contains);
    }
}
