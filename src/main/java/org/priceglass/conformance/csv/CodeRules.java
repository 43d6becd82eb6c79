package org.priceglass.conformance.csv;

import java.util.List;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;

/** Codes and code types come in pairs. */
final class CodeRules {
    static final Rule CODE_MISSING = half("csv-code-missing").fix("Write the code, or remove its type.");
    static final Rule TYPE_MISSING = half("csv-code-type-missing")
            .fix("Write the code system; LOCAL or CDM for your own.");

    private CodeRules() {
    }

    static List<Rule> rules() {
        return List.of(CODE_MISSING, TYPE_MISSING);
    }

    private static Rule half(String id) {
        return Rule.error(id, "RequiredValueError").in(Format.CSV).under(Rule.CODES).says(ItemRule.REQUIRED);
    }
}
