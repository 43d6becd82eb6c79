package org.priceglass.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.Comparison;
import org.priceglass.model.CodeSystem;

/**
 * A code asked for without a system is looked for in every system. What is found in different systems are different
 * services, so each becomes a comparison of its own, named by its system.
 */
final class BySystem {
    private BySystem() {
    }

    static List<Comparison> split(List<Comparison> comparisons) {
        List<Comparison> result = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            if (comparison.asked().system() == null && !comparison.rows().isEmpty()) {
                result.addAll(split(comparison));
            } else {
                result.add(comparison);
            }
        }
        return result;
    }

    private static List<Comparison> split(Comparison comparison) {
        Map<CodeSystem, List<Comparison.Row>> rows = new LinkedHashMap<>();
        for (Comparison.Row row : comparison.rows()) {
            rows.computeIfAbsent(row.code().system().lookupSpace(), system -> new ArrayList<>()).add(row);
        }
        return rows.entrySet().stream()
                .map(found -> new Comparison(new CodeQuery(found.getKey(), comparison.asked().code()), found.getValue(),
                        List.of(), List.of()))
                .toList();
    }
}
