package org.priceglass.conformance.csv;

import java.util.List;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Words;

/**
 * What the values of a column must be.
 *
 * @param rule
 *            that a value breaks which is not
 * @param allowed
 *            the words of a list, for the message
 * @param alertName
 *            what an alert calls an amount of nine nines; empty where there is no such alert
 */
record CellRule(Rule rule, String allowed, String alertName, CellLook look) {
    static final String NOT_ALLOWED = "\"{0}\" value \"{1}\" is not one of the allowed valid values. You must encode one"
            + " of these valid values: {2}";
    private static final String NOT_POSITIVE = "\"{0}\" value \"{1}\" is not a positive number. You must encode a"
            + " positive, non-zero, numeric value.";
    private static final String PLAIN_NUMBER = "Write digits and at most one point: no sign, currency, comma, blank or"
            + " word. Leave the cell empty where there is no amount.";

    static final Rule AMOUNT = Rule.error("csv-amount", "InvalidPositiveNumberError").in(Format.CSV).under(Rule.CHARGES)
            .says(NOT_POSITIVE).fix(PLAIN_NUMBER);
    static final Rule ESTIMATED = Rule.error("csv-estimated-amount", "InvalidPositiveNumberError").in(Format.CSV)
            .since(Dictionary.V2_2_0).until(Dictionary.V2_2_0).under(Rule.CHARGES).says(NOT_POSITIVE).fix(PLAIN_NUMBER);
    static final Rule PAID = Rule.error("csv-paid-amount", "InvalidPositiveNumberError").in(Format.CSV)
            .since(Dictionary.V3_0_0).under(Rule.CHARGES).says(NOT_POSITIVE).fix(PLAIN_NUMBER);
    static final Rule DRUG_UNIT = Rule.error("csv-drug-unit", "InvalidPositiveNumberError").in(Format.CSV)
            .since(Dictionary.V2_2_0).under(Rule.ITEMS).says(NOT_POSITIVE).fix(PLAIN_NUMBER);
    static final Rule COUNT = Rule.error("csv-count", "InvalidCountNumberError").in(Format.CSV).since(Dictionary.V3_0_0)
            .under(Rule.CHARGES)
            .says("\"{0}\" value \"{1}\" is not a valid count of allowed amounts. You must encode 0, an integer 11 or"
                    + " greater, or \"1 through 10\".")
            .fix("Write 0, \"1 through 10\", or the number from 11 on, without commas.");
    static final Rule METHODOLOGY = Rule.error("csv-methodology", "AllowedValuesError").in(Format.CSV)
            .under(Rule.CHARGES).says(NOT_ALLOWED)
            .fix("Write one of the listed words, and explain \"other\" in notes.");
    static final Rule SETTING = Rule.error("csv-setting", "AllowedValuesError").in(Format.CSV).under(Rule.ITEMS)
            .says(NOT_ALLOWED).fix("Write inpatient, outpatient or both.");
    static final Rule CODE_TYPE = Rule.error("csv-code-type", "AllowedValuesError").in(Format.CSV).under(Rule.CODES)
            .says(NOT_ALLOWED).fix("Write the code system as the dictionary spells it; LOCAL or CDM for your own.");
    static final Rule DRUG_TYPE = Rule.error("csv-drug-type", "AllowedValuesError").in(Format.CSV)
            .since(Dictionary.V2_2_0).under(Rule.ITEMS).says(NOT_ALLOWED)
            .fix("Write the two letters of the unit: ML for millilitres, EA for each, and so on.");

    static final Rule NINE_NINES = Rule.alert("csv-nine-nines", "CsvNineNinesAlert").in(Format.CSV)
            .since(Dictionary.V2_2_0).under(Rule.CHARGES).says("Nine 9s used for {0}.")
            .fix("Write the amount that was really paid; in dictionary 3.0, where no claim was paid, count 0.");

    static List<Rule> rules() {
        return List.of(AMOUNT, ESTIMATED, PAID, DRUG_UNIT, COUNT, METHODOLOGY, SETTING, CODE_TYPE, DRUG_TYPE,
                NINE_NINES);
    }

    static CellRule amount() {
        return number(AMOUNT, "");
    }

    static CellRule drugUnit() {
        return number(DRUG_UNIT, "");
    }

    static CellRule estimated() {
        return number(ESTIMATED, "estimated amount");
    }

    /** Of the median or a percentile, by the name that an alert gives it. */
    static CellRule paid(String amount) {
        return number(PAID, amount);
    }

    static CellRule count() {
        int zero = CellState.of(RateMark.COUNT_OF_ZERO);
        return new CellRule(COUNT, "", "count", (bytes, from, to) -> {
            int value = !Numbers.isCount(bytes, from, to) ? CellState.BAD : to - from == 1 ? zero : 0;
            return value | (Numbers.isNineNines(bytes, from, to) ? CellState.NINES : 0);
        });
    }

    static CellRule methodology() {
        return words(METHODOLOGY, Words.METHODOLOGIES, "other", CellState.of(RateMark.OTHER_METHODOLOGY));
    }

    static CellRule setting() {
        return words(SETTING, Words.SETTINGS, "", 0);
    }

    static CellRule drugType() {
        return words(DRUG_TYPE, Words.DRUG_TYPES, "", 0);
    }

    static CellRule codeType(Dictionary dictionary) {
        return words(CODE_TYPE, Words.codeTypes(dictionary), "NDC", ItemMark.NDC.bit());
    }

    Finding finding(String path, String header, String value) {
        return Finding.at(path, rule, header, value, allowed);
    }

    private static CellRule number(Rule rule, String amount) {
        CellLook positive = (bytes, from, to) -> Numbers.isPositive(bytes, from, to) ? 0 : CellState.BAD;
        CellLook alerting = (bytes, from, to) -> positive.look(bytes, from, to)
                | (Numbers.isNineNines(bytes, from, to) ? CellState.NINES : 0);
        return new CellRule(rule, "", amount, amount.isEmpty() ? positive : alerting);
    }

    /** A list of words, one of which is told by a bit of its own. */
    private static CellRule words(Rule rule, List<String> words, String special, int bit) {
        WordList list = new WordList(words);
        int place = words.indexOf(special);
        return new CellRule(rule, String.join(", ", words), "", (bytes, from, to) -> {
            int word = list.find(bytes, from, to);
            return word == WordList.UNKNOWN ? CellState.BAD : word == place ? bit : 0;
        });
    }
}
