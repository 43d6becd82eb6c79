package org.priceglass.conformance.check;

import java.util.ArrayList;
import java.util.List;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Rules;
import org.priceglass.conformance.csv.CsvRules;
import org.priceglass.conformance.json.JsonRules;
import org.priceglass.conformance.notes.NoteRules;

/** Every rule that a report may name. */
public final class RuleCatalog {
    private RuleCatalog() {
    }

    public static Rules rules() {
        List<Rule> rules = new ArrayList<>(CsvRules.all());
        rules.addAll(JsonRules.all());
        rules.addAll(NoteRules.all());
        return new Rules(rules);
    }
}
