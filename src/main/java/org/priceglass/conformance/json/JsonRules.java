package org.priceglass.conformance.json;

import static org.priceglass.conformance.Dictionary.V2_1_0;
import static org.priceglass.conformance.Dictionary.V2_2_0;
import static org.priceglass.conformance.Dictionary.V3_0_0;

import java.util.List;
import java.util.stream.Stream;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;

/**
 * The rules of JSON files; {@link Schemas} says where each is asked for. CMS's messages are those of its schema
 * library, the same for many rules.
 */
public final class JsonRules {
    private static final String CLS = "ValidationError";
    private static final String MISSING = "must have required property '{0}'";

    static final Rule SYNTAX = Rule.error("json-syntax", "InvalidJsonError").in(Format.JSON)
            .says("JSON parsing error: {0}. The validator is unable to review a syntactically invalid JSON file. Please"
                    + " ensure that your file is well-formatted JSON.")
            .fix("Write the file with a JSON library, and check that it was uploaded to its end.");

    static final Rule TYPE = error("json-type").says("must be {0}")
            .fix("Write amounts as numbers without quotes, words in quotes, lists in brackets.");
    static final Rule EMPTY_TEXT = error("json-empty-text").says("must NOT have fewer than 1 characters")
            .fix("Write the text, or leave the key out if it is optional.");
    static final Rule EMPTY_LIST = error("json-empty-list").says("must NOT have fewer than 1 items")
            .fix("Fill the list, or leave the key out if it is optional.");
    static final Rule AMOUNT = error("json-amount").under(Rule.CHARGES).says("must be > 0")
            .fix("Write the amount, or leave the key out where there is none.");
    static final Rule WORD = error("json-word").says("must be equal to one of the allowed values")
            .fix("Use a word of the dictionary, in its case.");
    static final Rule STATEMENT = error("json-statement").under(Rule.STATEMENT).says("must be equal to constant")
            .fix("Copy the statement word for word from the dictionary.");
    static final Rule DATE = error("json-date").under(Rule.UPDATES).says("must match format \"date\"")
            .fix("Write the date as 2026-04-01.");
    static final Rule COUNT = error("json-count").since(V3_0_0).under(Rule.CHARGES)
            .says("must match pattern \"^(0|1 through 10|1[1-9]|[2-9]\\d+|[1-9]\\d{2,})$\"")
            .fix("Write \"0\", \"1 through 10\", or the number from 11 on, in quotes and without commas.");

    static final Rule KEY_MISSING = error("json-key-missing").says(MISSING).fix("Add the key with its value.");
    /** Told behind every broken condition. */
    static final Rule CONDITION = error("json-condition").since(V2_1_0).says("must match \"then\" schema")
            .fix("See the finding before this one.");

    static final Rule CHARGE_MISSING = error("json-charge-missing").since(V2_1_0).under(Rule.CHARGES)
            .says("must match a schema in anyOf")
            .fix("Add a gross charge, a cash price or a payer's charge; the findings before this one name each.");
    static final Rule CHARGE_CHOICE = error("json-charge-choice").since(V2_1_0).under(Rule.CHARGES).says(MISSING)
            .fix("Add this key, or one of the others that the finding behind it is about.");
    static final Rule MIN_MAX_MISSING = error("json-min-max-missing").since(V2_1_0).under(Rule.CHARGES).says(MISSING)
            .fix("Add the least and the greatest dollar amount over all payers.");
    static final Rule NOTES_MISSING = error("json-notes-missing").since(V2_1_0).under(Rule.CHARGES).says(MISSING)
            .fix("Say in the notes how a charge of methodology \"other\" is made up, or why the count is 0.");
    static final Rule ESTIMATE_MISSING = error("json-estimate-missing").since(V2_2_0).until(V2_2_0).under(Rule.CHARGES)
            .says(MISSING).fix("Add what was paid on average for this item under this plan.");
    static final Rule COUNT_MISSING = error("json-count-missing").since(V3_0_0).under(Rule.CHARGES).says(MISSING)
            .fix("Add how many claims the allowed amounts come from; \"0\" where there were none.");
    static final Rule PAID_MISSING = error("json-paid-amount-missing").since(V3_0_0).under(Rule.CHARGES).says(MISSING)
            .fix("Add median and percentiles, or count \"0\" with notes.");
    static final Rule DRUG_MISSING = error("json-ndc-without-drug").since(V2_2_0).under(Rule.ITEMS).says(MISSING)
            .fix("Add drug_information with unit and type to every item with an NDC.");

    static final Rule VERSION_MISMATCH = Rule.alert("json-version-mismatch", "JsonVersionMismatchAlert").in(Format.JSON)
            .since(V2_1_0).under(Rule.GENERAL)
            .says("The value in this MRF's version data element \"{0}\" does not match {1} for the data dictionary"
                    + " requirements selected for validation.")
            .fix("Write the version of the schema that the file follows.");
    static final Rule AFFIRMATION_FALSE = Rule.alert("json-affirmation-false", "JsonFalseAffirmationAlert")
            .in(Format.JSON).until(V2_2_0).under(Rule.STATEMENT).says("Affirmation value is false.")
            .fix("The law requires true.");
    static final Rule ATTESTATION_FALSE = Rule.alert("json-attestation-false", "JsonFalseAttestationAlert")
            .in(Format.JSON).since(V3_0_0).under(Rule.STATEMENT).says("Attestation value is false.")
            .fix("The law requires true.");
    static final Rule NINE_NINES = Rule.alert("json-nine-nines", CLS).in(Format.JSON).since(V2_2_0).under(Rule.CHARGES)
            .says("Nine 9s used for {0}.")
            .fix("Write the amount that was really paid; in dictionary 3.0, where no claim was paid, count \"0\".");
    static final Rule ESTIMATE_LEFT = Rule.alert("json-estimated-amount", CLS).in(Format.JSON).since(V3_0_0)
            .under(Rule.CHARGES)
            .says("The 'estimated amount' is no longer a required data element as of January 1, 2026. It has been"
                    + " replaced by the 10th percentile, median, 90th percentile, and count of allowed amounts.")
            .fix("Remove the key.");

    private JsonRules() {
    }

    /** All of them. */
    public static List<Rule> all() {
        return Stream.concat(ofCms().stream(), JsonNotes.rules().stream()).toList();
    }

    private static List<Rule> ofCms() {
        return List.of(SYNTAX, KEY_MISSING, TYPE, EMPTY_TEXT, EMPTY_LIST, AMOUNT, WORD, STATEMENT, DATE, COUNT,
                CHARGE_CHOICE, CHARGE_MISSING, MIN_MAX_MISSING, NOTES_MISSING, ESTIMATE_MISSING, COUNT_MISSING,
                PAID_MISSING, DRUG_MISSING, CONDITION, VERSION_MISMATCH, AFFIRMATION_FALSE, ATTESTATION_FALSE,
                NINE_NINES, ESTIMATE_LEFT);
    }

    private static Rule error(String id) {
        return Rule.error(id, CLS).in(Format.JSON);
    }
}
