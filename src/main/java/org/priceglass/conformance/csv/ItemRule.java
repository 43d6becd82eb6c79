package org.priceglass.conformance.csv;

import static org.priceglass.conformance.Dictionary.V2_1_0;
import static org.priceglass.conformance.Dictionary.V2_2_0;
import static org.priceglass.conformance.csv.ItemMark.CASH;
import static org.priceglass.conformance.csv.ItemMark.CODE;
import static org.priceglass.conformance.csv.ItemMark.DESCRIPTION;
import static org.priceglass.conformance.csv.ItemMark.DRUG_TYPE;
import static org.priceglass.conformance.csv.ItemMark.DRUG_UNIT;
import static org.priceglass.conformance.csv.ItemMark.GROSS;
import static org.priceglass.conformance.csv.ItemMark.MAX;
import static org.priceglass.conformance.csv.ItemMark.MIN;
import static org.priceglass.conformance.csv.ItemMark.MODIFIERS;
import static org.priceglass.conformance.csv.ItemMark.NDC;
import static org.priceglass.conformance.csv.ItemMark.NOTES;
import static org.priceglass.conformance.csv.ItemMark.PAYER_CHARGE;
import static org.priceglass.conformance.csv.ItemMark.PAYER_DOLLAR;
import static org.priceglass.conformance.csv.ItemMark.PAYER_NOTES;
import static org.priceglass.conformance.csv.ItemMark.SETTING;

import java.util.List;
import java.util.function.IntPredicate;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;

/**
 * What must not be missing in a row as a whole, in CMS's order. Each predicate tells from the {@link ItemMark}s of the
 * row whether its rule is broken.
 */
enum ItemRule {
    DESCRIPTION_MISSING(
            required("csv-description-missing").under(Rule.ITEMS).fix("Write what the item or service is called."),
            List.of(DESCRIPTION), "", row -> !DESCRIPTION.in(row)),

    DRUG_UNIT_MISSING(
            required("csv-drug-unit-missing").since(V2_2_0).under(Rule.ITEMS)
                    .fix("Write how many units the charge is for."),
            List.of(DRUG_UNIT), " when \"drug_type_of_measurement\" is present",
            row -> DRUG_TYPE.in(row) && !DRUG_UNIT.in(row)),

    DRUG_TYPE_MISSING(
            required("csv-drug-type-missing").since(V2_2_0).under(Rule.ITEMS)
                    .fix("Write the two letters of the unit: ML for millilitres, EA for each, and so on."),
            List.of(DRUG_TYPE), " when \"drug_unit_of_measurement\" is present",
            row -> DRUG_UNIT.in(row) && !DRUG_TYPE.in(row)),

    NDC_WITHOUT_DRUG(Rule.error("csv-ndc-without-drug", "DrugInformationRequiredError").since(V2_2_0).under(Rule.ITEMS)
            .says("If code type is NDC, then the corresponding drug unit of measure and drug type of measure data"
                    + " element must be encoded.")
            .fix("Add unit and type of measurement to every row with an NDC."), List.of(DRUG_UNIT, DRUG_TYPE), "",
            row -> NDC.in(row) && !(DRUG_UNIT.in(row) && DRUG_TYPE.in(row))),

    CODE_PAIR_MISSING(Rule.error("csv-code-pair-missing", "CodePairMissingError").under(Rule.CODES)
            .says("If a standard charge is encoded, there must be a corresponding code and code type pairing. The code"
                    + " and code type pairing do not need to be in the first code and code type columns (i.e., code|1"
                    + " and code|1|type).")
            .fix("Add a code with its type; LOCAL or CDM where there is no public one."), List.of(), "",
            row -> !CODE.in(row) && !MODIFIERS.in(row)),

    MODIFIER_WITHOUT_INFO(Rule.error("csv-modifier-without-info", "ModifierMissingInfoError").since(V2_2_0)
            .under(Rule.CODES)
            .says("If a modifier is encoded without an item or service, then a description and one of the following is"
                    + " the minimum information required: additional_payer_notes, standard_charge | negotiated_dollar,"
                    + " standard_charge | negotiated_percentage, or standard_charge | negotiated_algorithm.")
            .fix("Say what the modifier does to a charge, or add the code that it belongs to."), List.of(NOTES), "",
            row -> isModifierOnly(row) && !NOTES.in(row) && !PAYER_CHARGE.in(row) && !PAYER_NOTES.in(row)),

    SETTING_MISSING(required("csv-setting-missing").under(Rule.ITEMS).fix("Write inpatient, outpatient or both."),
            List.of(SETTING), "", row -> !isModifierOnly(row) && !SETTING.in(row)),

    CHARGE_MISSING(Rule.error("csv-charge-missing", "ItemRequiresChargeError").since(V2_1_0).under(Rule.CHARGES).says(
            "If an item or service is encoded, a corresponding valid value must be encoded for at least one of the"
                    + " following: \"Gross Charge\", \"Discounted Cash Price\", \"Payer-Specific Negotiated Charge:"
                    + " Dollar Amount\", \"Payer-Specific Negotiated Charge: Percentage\", \"Payer-Specific Negotiated"
                    + " Charge: Algorithm\".")
            .fix("Add a charge, or leave the row out."), List.of(GROSS), "",
            row -> !isModifierOnly(row) && !GROSS.in(row) && !CASH.in(row) && !PAYER_CHARGE.in(row)),

    MIN_MAX_MISSING(Rule.error("csv-min-max-missing", "DollarNeedsMinMaxError").since(V2_1_0).under(Rule.CHARGES)
            .says("If there is a \"payer specific negotiated charge\" encoded as a dollar amount, there must be a"
                    + " corresponding valid value encoded for the deidentified minimum and deidentified maximum"
                    + " negotiated charge data.")
            .fix("Add the least and the greatest dollar amount over all payers."), List.of(MIN, MAX), "",
            row -> !isModifierOnly(row) && PAYER_DOLLAR.in(row) && !(MIN.in(row) && MAX.in(row)));

    static final String REQUIRED = "A value is required for \"{0}\"{1}. You must encode the missing information.";

    private final Rule rule;
    private final List<ItemMark> columns;
    private final String suffix;
    private final IntPredicate broken;

    ItemRule(Rule rule, List<ItemMark> columns, String suffix, IntPredicate broken) {
        this.rule = rule.in(Format.CSV);
        this.columns = columns;
        this.suffix = suffix;
        this.broken = broken;
    }

    Rule rule() {
        return rule;
    }

    /** The columns that may be at fault; a finding points to the first that is blank, without any to the row. */
    List<ItemMark> columns() {
        return columns;
    }

    /** What the message adds to the name of the column. */
    String suffix() {
        return suffix;
    }

    boolean isBroken(int row) {
        return broken.test(row);
    }

    boolean holdsIn(Dictionary dictionary) {
        return rule.holdsIn(dictionary);
    }

    /** Whether a row tells of a modifier and of no item. */
    static boolean isModifierOnly(int row) {
        return MODIFIERS.in(row) && !CODE.in(row);
    }

    private static Rule required(String id) {
        return Rule.error(id, "RequiredValueError").says(REQUIRED);
    }
}
