package org.priceglass.conformance.json;

import static java.util.Map.entry;
import static org.priceglass.conformance.json.SchemaParts.amount;
import static org.priceglass.conformance.json.SchemaParts.constant;
import static org.priceglass.conformance.json.SchemaParts.has;
import static org.priceglass.conformance.json.SchemaParts.hasConstant;
import static org.priceglass.conformance.json.SchemaParts.inOrder;
import static org.priceglass.conformance.json.SchemaParts.text;
import static org.priceglass.conformance.json.SchemaParts.textOrEmpty;
import static org.priceglass.conformance.json.SchemaParts.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Words;
import org.priceglass.conformance.json.Keyword.Scope;

/** {@code payers_information}: what a payer's charge must hold. */
final class PayerSchema {
    static final String DOLLAR = "standard_charge_dollar";
    static final String PERCENTAGE = "standard_charge_percentage";
    static final String ALGORITHM = "standard_charge_algorithm";
    private static final String NOTES = "additional_payer_notes";
    private static final String METHODOLOGY = "methodology";
    private static final String ESTIMATED = "estimated_amount";
    private static final String OTHER = "other";
    private static final String COUNT = "count";
    private static final String ZERO = "0";
    private static final List<String> PAID = List.of("median_amount", "10th_percentile", "90th_percentile");

    private final Dictionary dictionary;
    private final Shape payer;

    PayerSchema(Dictionary dictionary, Shape payer) {
        this.dictionary = dictionary;
        this.payer = payer;
    }

    Schema build() {
        Map<String, Schema> asked = inOrder(entry(METHODOLOGY, constant(OTHER)), entry(COUNT, constant(ZERO)),
                entry(NOTES, text()));
        return Schema.of(Scope.OBJECT, new Remembered(payer, asked, conditions()),
                new Members.Required(payer, JsonRules.KEY_MISSING, "payer_name", "plan_name", METHODOLOGY),
                new Members.Values(payer, values()));
    }

    private Map<String, Schema> values() {
        boolean third = dictionary.isAtLeast(Dictionary.V3_0_0);
        Map<String, Schema> values = new LinkedHashMap<>();
        values.put("payer_name", text());
        values.put("plan_name", text());
        values.put(NOTES, third ? text() : textOrEmpty());
        values.put(DOLLAR, amount());
        values.put(ALGORITHM, third ? text() : textOrEmpty());
        values.put(PERCENTAGE, amount());
        if (third) {
            PAID.forEach(name -> values.put(name, amount()));
            values.put(COUNT, Schema.of(Scope.STRING, ValueKeyword.count()));
        } else if (dictionary != Dictionary.V2_1_0) {
            values.put(ESTIMATED, amount());
        }
        values.put(METHODOLOGY, word(Words.METHODOLOGIES));
        return values;
    }

    private List<Condition> conditions() {
        return switch (dictionary) {
            case V2_0_0 -> List.of();
            case V2_1_0 -> List.of(otherNeedsNotes());
            case V2_2_0 -> List.of(otherNeedsNotes(), formulaNeedsEstimate());
            case V3_0_0 ->
                List.of(anyCharge(), otherNeedsNotes(), formulaNeedsCount(), formulaNeedsAmounts(), zeroNeedsNotes());
        };
    }

    private Condition anyCharge() {
        return new Condition.AnyOf(JsonRules.CHARGE_MISSING,
                List.of(having(DOLLAR), having(PERCENTAGE), having(ALGORITHM)));
    }

    private Condition otherNeedsNotes() {
        Keyword there = new Members.Required(payer, JsonRules.NOTES_MISSING, NOTES);
        Schema notes = dictionary.isAtLeast(Dictionary.V3_0_0)
                ? Schema.any(there)
                : Schema.any(there, new Members.Values(payer, Map.of(NOTES, text())));
        return new Condition.When(hasConstant(payer, METHODOLOGY, OTHER), notes);
    }

    private Condition formulaNeedsEstimate() {
        Schema onlyFormula = Schema.any(new Condition.Not(having(DOLLAR), JsonRules.KEY_MISSING), formula());
        return new Condition.When(onlyFormula, having(ESTIMATED, JsonRules.ESTIMATE_MISSING));
    }

    private Condition formulaNeedsCount() {
        return new Condition.When(Schema.any(formula()), having(COUNT, JsonRules.COUNT_MISSING));
    }

    private Condition formulaNeedsAmounts() {
        Condition.Not notZero = new Condition.Not(hasConstant(payer, COUNT, ZERO), JsonRules.KEY_MISSING);
        return new Condition.When(Schema.any(notZero, formula()),
                Schema.any(SchemaParts.required(payer, JsonRules.PAID_MISSING, PAID)));
    }

    private Condition zeroNeedsNotes() {
        return new Condition.When(hasConstant(payer, COUNT, ZERO), having(NOTES, JsonRules.NOTES_MISSING));
    }

    private Keyword formula() {
        return new Condition.AnyOf(JsonRules.KEY_MISSING, List.of(having(PERCENTAGE), having(ALGORITHM)));
    }

    private Schema having(String name) {
        return having(name, JsonRules.CHARGE_CHOICE);
    }

    private Schema having(String name, Rule rule) {
        return has(payer, rule, name);
    }
}
