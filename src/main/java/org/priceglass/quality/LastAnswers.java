package org.priceglass.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a rule said of the texts that it was asked about last: the rates of a charge, and those of a payer, share
 * theirs.
 */
final class LastAnswers {
    private static final int MOST = 1_000;
    private static final float LOAD = 0.75f;

    private final Predicate<String> rule;
    private final Map<String, Boolean> answers = new LinkedHashMap<>(16, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    LastAnswers(Predicate<String> rule) {
        this.rule = rule;
    }

    boolean holds(String text) {
        return answers.computeIfAbsent(text, rule::test);
    }
}
