package org.priceglass.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All rules, each with a number by which a finding is kept. */
public final class Rules {
    private final List<Rule> all;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes the rules in the order in which they are shown; their ids differ. */
    public Rules(List<Rule> rules) {
        all = List.copyOf(rules);
        for (Rule rule : all) {
            if (numbers.putIfAbsent(rule.id(), numbers.size()) != null) {
                throw new IllegalArgumentException("two rules called " + rule.id());
            }
        }
    }

    public List<Rule> all() {
        return all;
    }

    int number(Rule rule) {
        Integer number = numbers.get(rule.id());
        if (number == null) {
            throw new IllegalArgumentException("no rule " + rule.id());
        }
        return number;
    }

    Rule rule(int number) {
        return all.get(number);
    }
}
