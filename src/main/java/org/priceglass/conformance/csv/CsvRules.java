package org.priceglass.conformance.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.priceglass.conformance.Rule;

/** All rules of CSV files. */
public final class CsvRules {
    private CsvRules() {
    }

    /** In the order of the file: headers, cells, what a row must hold, what a payer's cells must hold. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(HeaderRules.rules());
        rules.addAll(CodeRules.rules());
        rules.addAll(CellRule.rules());
        Stream.of(ItemRule.values()).map(ItemRule::rule).forEach(rules::add);
        Stream.of(RateRule.values()).map(RateRule::rule).forEach(rules::add);
        rules.addAll(CsvNotes.rules());
        return List.copyOf(rules);
    }
}
