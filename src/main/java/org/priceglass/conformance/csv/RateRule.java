package org.priceglass.conformance.csv;

import static org.priceglass.conformance.Dictionary.V2_1_0;
import static org.priceglass.conformance.Dictionary.V2_2_0;
import static org.priceglass.conformance.Dictionary.V3_0_0;
import static org.priceglass.conformance.csv.RateMark.ALGORITHM;
import static org.priceglass.conformance.csv.RateMark.COUNT;
import static org.priceglass.conformance.csv.RateMark.COUNT_OF_ZERO;
import static org.priceglass.conformance.csv.RateMark.DOLLAR;
import static org.priceglass.conformance.csv.RateMark.ESTIMATED;
import static org.priceglass.conformance.csv.RateMark.MEDIAN;
import static org.priceglass.conformance.csv.RateMark.METHODOLOGY;
import static org.priceglass.conformance.csv.RateMark.NOTES;
import static org.priceglass.conformance.csv.RateMark.OTHER_METHODOLOGY;
import static org.priceglass.conformance.csv.RateMark.P10;
import static org.priceglass.conformance.csv.RateMark.P90;
import static org.priceglass.conformance.csv.RateMark.PAYER;
import static org.priceglass.conformance.csv.RateMark.PERCENTAGE;
import static org.priceglass.conformance.csv.RateMark.PLAN;

import java.util.function.IntPredicate;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;

/**
 * What must not be missing among the cells of one payer, in CMS's order. Each predicate tells from the
 * {@link RateMark}s of a payer whether its rule is broken. Rows that only describe a modifier are not held to them.
 */
enum RateRule {
    PAYER_MISSING(needed("csv-payer-missing"), Part.CHARGE, PAYER, true, rate -> hasCharge(rate) && !PAYER.in(rate)),

    PLAN_MISSING(needed("csv-plan-missing"), Part.CHARGE, PLAN, true, rate -> hasCharge(rate) && !PLAN.in(rate)),

    METHODOLOGY_MISSING(needed("csv-methodology-missing"), Part.CHARGE, METHODOLOGY, false,
            rate -> hasCharge(rate) && !METHODOLOGY.in(rate)),

    OTHER_WITHOUT_NOTES(Rule.error("csv-other-without-notes", "OtherMethodologyNotesError").since(V2_1_0)
            .says("If the \"standard charge methodology\" encoded value is \"other\", there must be a corresponding"
                    + " explanation found in the \"additional notes\" for the associated payer-specific negotiated"
                    + " charge.")
            .fix("Say in the notes how the charge is made up, or name the methodology."), Part.CHARGE, NOTES, false,
            rate -> OTHER_METHODOLOGY.in(rate) && !NOTES.in(rate)),

    ESTIMATE_MISSING(Rule.error("csv-estimate-missing", "PercentageAlgorithmEstimateError").since(V2_2_0).until(V2_2_0)
            .says("If a \"payer specific negotiated charge\" can only be expressed as a percentage or algorithm, then a"
                    + " corresponding \"Estimated Allowed Amount\" must also be encoded.")
            .fix("Add what was paid on average for this item under this plan."), Part.ALLOWED_AMOUNTS, ESTIMATED, false,
            rate -> !DOLLAR.in(rate) && hasFormula(rate) && !ESTIMATED.in(rate)),

    COUNT_MISSING(
            Rule.error("csv-count-missing", "PercentageAlgorithmCountError").since(V3_0_0)
                    .says("If a \"payer specific negotiated charge\" is expressed as a percentage or algorithm, then a"
                            + " corresponding \"Count of Allowed Amounts\" must also be encoded.")
                    .fix("Add how many claims the allowed amounts come from; 0 where there were none."),
            Part.ALLOWED_AMOUNTS, COUNT, false, rate -> hasFormula(rate) && !COUNT.in(rate)),

    MEDIAN_MISSING(paid("csv-median-missing", "PercentageAlgorithmMedianError", "Median Amount"), Part.ALLOWED_AMOUNTS,
            MEDIAN, false, rate -> needsAmounts(rate) && !MEDIAN.in(rate)),

    P10_MISSING(paid("csv-10th-missing", "PercentageAlgorithm10thError", "10th Percentile"), Part.ALLOWED_AMOUNTS, P10,
            false, rate -> needsAmounts(rate) && !P10.in(rate)),

    P90_MISSING(paid("csv-90th-missing", "PercentageAlgorithm90thError", "90th Percentile"), Part.ALLOWED_AMOUNTS, P90,
            false, rate -> needsAmounts(rate) && !P90.in(rate)),

    ZERO_WITHOUT_NOTES(Rule.error("csv-zero-count-without-notes", "AllowedCountZeroNotesError").since(V3_0_0).says(
            "If the \"count of allowed amounts\" encoded value is \"0\", there must be a corresponding explanation"
                    + " found in the \"additional notes\" for the associated payer-specific negotiated charge.")
            .fix("Say in the notes why no claim was paid in the look-back period."), Part.ALLOWED_AMOUNTS, NOTES, false,
            rate -> COUNT_OF_ZERO.in(rate) && !NOTES.in(rate)),

    PAYER_WITHOUT_CHARGE(
            Rule.error("csv-payer-without-charge", "ChargeWithPayerPlanError").since(V3_0_0)
                    .says("If a payer name and plan name are encoded, a payer-specific charge must also be encoded.")
                    .fix("Add the dollar amount, percentage or algorithm, or leave payer and plan empty."),
            Part.ALLOWED_AMOUNTS, PAYER, true, rate -> PAYER.in(rate) && PLAN.in(rate) && !hasCharge(rate));

    /** The rules that stand before and behind those of the row as a whole. */
    enum Part {
        CHARGE, ALLOWED_AMOUNTS
    }

    private final Rule rule;
    private final Part part;
    private final RateMark column;
    private final boolean onlyTall;
    private final IntPredicate broken;

    RateRule(Rule rule, Part part, RateMark column, boolean onlyTall, IntPredicate broken) {
        this.rule = rule.in(Format.CSV).under(Rule.CHARGES);
        this.part = part;
        this.column = column;
        this.onlyTall = onlyTall;
        this.broken = broken;
    }

    Rule rule() {
        return rule;
    }

    Part part() {
        return part;
    }

    /** The column that a finding points to. */
    RateMark column() {
        return column;
    }

    boolean holdsIn(Dictionary dictionary, boolean tall) {
        return rule.holdsIn(dictionary) && (tall || !onlyTall);
    }

    boolean isBroken(int rate) {
        return broken.test(rate);
    }

    private static Rule needed(String id) {
        return Rule.error(id, "RequiredValueError").since(V2_1_0)
                .says("A value is required for \"{0}\" when a payer specific negotiated charge is encoded as a dollar"
                        + " amount, percentage, or algorithm. You must encode the missing information.")
                .fix("Fill the cell, or leave the payer's charge empty.");
    }

    private static Rule paid(String id, String cls, String amount) {
        return Rule.error(id, cls).since(V3_0_0).says(
                "If a \"payer specific negotiated charge\" is expressed as a percentage or algorithm, and count of"
                        + " allowed amounts is not zero, then a corresponding \"" + amount + "\" must also be encoded.")
                .fix("Add the amount from the claims of the look-back period, or write count 0 and say why in notes.");
    }

    private static boolean hasFormula(int rate) {
        return PERCENTAGE.in(rate) || ALGORITHM.in(rate);
    }

    private static boolean hasCharge(int rate) {
        return DOLLAR.in(rate) || hasFormula(rate);
    }

    private static boolean needsAmounts(int rate) {
        return hasFormula(rate) && !COUNT_OF_ZERO.in(rate);
    }
}
