package org.priceglass.conformance.json;

import static java.util.Map.entry;
import static org.priceglass.conformance.json.SchemaParts.inOrder;

import java.util.Map;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.json.Keyword.Scope;

/** What CMS warns of in items. */
final class Alerts {
    private static final String ESTIMATED = "estimated_amount";

    private Alerts() {
    }

    /** A schema that breaks no rule but alerts, and wrong types on the way to them. */
    static Schema item(Dictionary dictionary, Shapes shapes) {
        Schema payer = switch (dictionary) {
            case V2_0_0, V2_1_0 -> Schema.any();
            case V2_2_0 -> Schema.of(Scope.OBJECT, new Members.Values(shapes.payer(),
                    Map.of(ESTIMATED, Schema.of(Scope.NUMBER, ValueKeyword.notNineNines("estimated amount")))));
            case V3_0_0 -> Schema.of(Scope.OBJECT,
                    new Condition.Not(SchemaParts.has(shapes.payer(), JsonRules.ESTIMATE_LEFT, ESTIMATED),
                            JsonRules.ESTIMATE_LEFT),
                    new Members.Values(shapes.payer(),
                            inOrder(entry("count", Schema.of(Scope.STRING, ValueKeyword.notNineNinesText("count"))),
                                    paid("median_amount", "median amount"), paid("10th_percentile", "10th percentile"),
                                    paid("90th_percentile", "90th percentile"))));
        };
        Schema charge = Schema.of(Scope.OBJECT,
                new Members.Values(shapes.charge(), Map.of("payers_information", SchemaParts.listOrEmpty(payer))));
        return Schema.of(Scope.OBJECT,
                new Members.Values(shapes.item(), Map.of("standard_charges", SchemaParts.listOrEmpty(charge))));
    }

    private static Map.Entry<String, Schema> paid(String key, String name) {
        return entry(key, Schema.of(Scope.NUMBER, ValueKeyword.notNineNines(name)));
    }
}
