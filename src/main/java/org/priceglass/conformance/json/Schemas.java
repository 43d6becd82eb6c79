package org.priceglass.conformance.json;

import static java.util.Map.entry;
import static org.priceglass.conformance.json.SchemaParts.amount;
import static org.priceglass.conformance.json.SchemaParts.constant;
import static org.priceglass.conformance.json.SchemaParts.inOrder;
import static org.priceglass.conformance.json.SchemaParts.list;
import static org.priceglass.conformance.json.SchemaParts.listOrEmpty;
import static org.priceglass.conformance.json.SchemaParts.object;
import static org.priceglass.conformance.json.SchemaParts.objectWith;
import static org.priceglass.conformance.json.SchemaParts.required;
import static org.priceglass.conformance.json.SchemaParts.text;
import static org.priceglass.conformance.json.SchemaParts.textOrEmpty;
import static org.priceglass.conformance.json.SchemaParts.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Words;
import org.priceglass.conformance.json.Keyword.Scope;

/** The schemas of a dictionary, as CMS publishes them: keys, demands and their order. */
final class Schemas {
    private static final List<String> STATES = Stream.concat(Words.STATES.stream(), Words.MORE_STATES_OF_JSON.stream())
            .toList();
    private static final String CHARGES = "standard_charge_information";
    private static final String PAYERS = "payers_information";

    private final Dictionary dictionary;
    private final Shapes shapes;
    private final boolean since21;
    private final boolean since22;
    private final boolean third;

    Schemas(Dictionary dictionary, Shapes shapes) {
        this.dictionary = dictionary;
        this.shapes = shapes;
        this.since21 = dictionary.isAtLeast(Dictionary.V2_1_0);
        this.since22 = dictionary.isAtLeast(Dictionary.V2_2_0);
        this.third = dictionary.isAtLeast(Dictionary.V3_0_0);
    }

    /** An element of {@code standard_charge_information}. */
    Schema item() {
        Map<String, Schema> values = new LinkedHashMap<>();
        values.put("description", text());
        if (since22) {
            values.put("drug_information", drug());
        }
        values.put("code_information", list(object(shapes.code(), List.of("code", "type"),
                inOrder(entry("code", text()), entry("type", word(Words.codeTypes(dictionary)))))));
        values.put("standard_charges", list(charge()));
        List<Keyword> keywords = new ArrayList<>();
        if (since22) {
            keywords.add(drugNeedsUnit());
        }
        keywords.add(required(shapes.item(), JsonRules.KEY_MISSING,
                List.of("description", "code_information", "standard_charges")));
        keywords.add(new Members.Values(shapes.item(), values));
        return Schema.of(Scope.OBJECT, keywords.toArray(Keyword[]::new));
    }

    /**
     * The root without its items.
     *
     * @param hasItems
     *            whether any item was seen; if none was, the key is told to be missing, even if it is there
     */
    Schema root(boolean hasItems) {
        Map<String, Schema> values = new LinkedHashMap<>();
        values.put("hospital_name", text());
        values.put("hospital_address", list(third ? text() : textOrEmpty()));
        values.put("last_updated_on", Schema.of(Scope.STRING, ValueKeyword.date()));
        values.put(statementKey(), statement());
        values.put("license_information", object(shapes.license(), List.of("state"),
                inOrder(entry("license_number", text()), entry("state", word(STATES)))));
        values.put("version", text());
        values.put(locationKey(), list(third ? text() : textOrEmpty()));
        if (third) {
            values.put("type_2_npi", list(text()));
        }
        if (since22) {
            values.put("modifier_information", third ? list(modifier()) : listOrEmpty(modifier()));
        }
        List<String> required = new ArrayList<>(
                List.of("hospital_name", CHARGES, "last_updated_on", locationKey(), "hospital_address"));
        if (third) {
            required.add("type_2_npi");
        }
        required.addAll(List.of("license_information", statementKey(), "version"));
        if (hasItems) {
            required.remove(CHARGES);
        }
        return object(shapes.root(), required, values);
    }

    private String locationKey() {
        return third ? "location_name" : "hospital_location";
    }

    private String statementKey() {
        return third ? "attestation" : "affirmation";
    }

    private Schema statement() {
        if (third) {
            return object(shapes.attestation(), List.of("attestation", "confirm_attestation", "attester_name"),
                    inOrder(entry("attestation", constant(Words.ATTESTATION)),
                            entry("confirm_attestation", Schema.truth()), entry("attester_name", text())));
        }
        return object(shapes.affirmation(), List.of("affirmation", "confirm_affirmation"), inOrder(
                entry("affirmation", constant(Words.AFFIRMATION)), entry("confirm_affirmation", Schema.truth())));
    }

    private Schema drug() {
        return object(shapes.drug(), List.of("unit", "type"),
                inOrder(entry("unit", third ? amount() : text()), entry("type", word(Words.DRUG_TYPES))));
    }

    /** Of an item with a code of type NDC, drug information. In 2.2 an item without any codes counts too. */
    private Keyword drugNeedsUnit() {
        Members.Values isNdc = new Members.Values(shapes.code(), Map.of("type", constant("NDC")));
        Schema ndc = third
                ? Schema.of(Scope.OBJECT, new Members.Required(shapes.code(), JsonRules.KEY_MISSING, "type"), isNdc)
                : Schema.of(Scope.OBJECT, isNdc);
        Members.Values anyNdc = new Members.Values(shapes.item(),
                Map.of("code_information", Schema.of(Scope.ARRAY, new Elements.Some(ndc))));
        Schema condition = third
                ? Schema.of(Scope.OBJECT,
                        new Members.Required(shapes.item(), JsonRules.KEY_MISSING, "code_information"), anyNdc)
                : Schema.of(Scope.OBJECT, anyNdc);
        return new Condition.When(condition,
                SchemaParts.has(shapes.item(), JsonRules.DRUG_MISSING, "drug_information"));
    }

    private Schema charge() {
        Map<String, Schema> values = new LinkedHashMap<>();
        Stream.of("minimum", "maximum", "gross_charge", "discounted_cash").forEach(name -> values.put(name, amount()));
        values.put("setting", word(Words.SETTINGS));
        if (third) {
            values.put("modifier_code", list(text()));
        }
        values.put(PAYERS, list(new PayerSchema(dictionary, shapes.payer()).build()));
        values.put("additional_generic_notes", third ? text() : textOrEmpty());
        List<Keyword> keywords = new ArrayList<>();
        if (since21) {
            keywords.add(anyCharge());
            keywords.add(dollarNeedsBounds());
        }
        keywords.add(new Members.Required(shapes.charge(), JsonRules.KEY_MISSING, "setting"));
        keywords.add(new Members.Values(shapes.charge(), values));
        return Schema.of(Scope.OBJECT, keywords.toArray(Keyword[]::new));
    }

    private Keyword anyCharge() {
        Shape payer = shapes.payer();
        Schema charged = Schema.any(new Condition.AnyOf(JsonRules.CHARGE_MISSING,
                Stream.of(PayerSchema.DOLLAR, PayerSchema.ALGORITHM, PayerSchema.PERCENTAGE)
                        .map(name -> objectWith(payer, JsonRules.CHARGE_CHOICE, name)).toList()));
        return new Condition.AnyOf(JsonRules.CHARGE_MISSING,
                List.of(objectWith(shapes.charge(), JsonRules.CHARGE_CHOICE, "gross_charge"),
                        objectWith(shapes.charge(), JsonRules.CHARGE_CHOICE, "discounted_cash"),
                        Schema.of(Scope.OBJECT, new Members.Required(shapes.charge(), JsonRules.CHARGE_CHOICE, PAYERS),
                                new Members.Values(shapes.charge(),
                                        Map.of(PAYERS, third ? list(charged) : listOrEmpty(charged))))));
    }

    private Keyword dollarNeedsBounds() {
        Schema dollar = objectWith(shapes.payer(), JsonRules.CHARGE_CHOICE, PayerSchema.DOLLAR);
        Schema condition = Schema.of(Scope.OBJECT, new Members.Required(shapes.charge(), JsonRules.KEY_MISSING, PAYERS),
                new Members.Values(shapes.charge(), Map.of(PAYERS, Schema.of(Scope.ARRAY, new Elements.Some(dollar)))));
        return new Condition.When(condition,
                Schema.any(new Members.Required(shapes.charge(), JsonRules.MIN_MAX_MISSING, "minimum", "maximum")));
    }

    private Schema modifier() {
        Map<String, Schema> values = inOrder(entry("description", text()), entry("code", text()),
                entry("modifier_payer_information",
                        list(object(shapes.modifierPayer(), List.of("payer_name", "plan_name", "description"),
                                inOrder(entry("payer_name", text()), entry("plan_name", text()),
                                        entry("description", text()))))));
        if (third) {
            values.put("setting", word(Words.SETTINGS));
        }
        return object(shapes.modifier(), List.of("description", "modifier_payer_information", "code"), values);
    }
}
