package org.priceglass.conformance.csv;

import java.util.List;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;

/** The rules of records 1 to 3: general headers, their values, item headers. */
final class HeaderRules {
    private static final String TEMPLATE = "Compare the row with CMS's template.";

    static final Rule BLANK = error("csv-header-blank", "HeaderBlankError")
            .says("Required headers must be defined on rows 1 and 3. Row {0} is blank")
            .fix("Put the general headers into row 1 and the item headers into row 3.");
    static final Rule TOO_FEW_ROWS = error("csv-too-few-rows", "MinRowsError").says("At least one row must be present")
            .fix("Add the charges below row 3; if they are there, check that lines end with a line feed.");

    static final Rule HEADER_MISSING = error("csv-general-header-missing", "HeaderColumnMissingError")
            .under(Rule.GENERAL)
            .says("Header column \"{0}\" is miscoded or missing. You must include this header and confirm that it is"
                    + " encoded as specified in the data dictionary.")
            .fix(TEMPLATE);
    static final Rule HEADER_DUPLICATE = error("csv-general-header-duplicate", "DuplicateHeaderColumnError")
            .says("Column {0} duplicated in header. You must review and revise your column headers so that each header"
                    + " appears only once in the first row.")
            .fix("Remove the second column, and put several values into one cell with pipes between them.");
    static final Rule STATE = error("csv-state", "InvalidStateCodeError").under(Rule.GENERAL)
            .says("{0} is not an allowed value for state abbreviation. You must fill in the state or territory"
                    + " abbreviation even if there is no license number to encode. See the table found here for the list"
                    + " of valid values for state and territory abbreviations"
                    + " https://github.com/CMSgov/hospital-price-transparency/blob/master/documentation/CSV/state_codes.md")
            .fix("Write the header as license_number|CA, with the two letters of your state.");
    static final Rule VALUE_MISSING = error("csv-general-value-missing", "RequiredValueError").under(Rule.GENERAL)
            .says(ItemRule.REQUIRED).fix("Fill the cell below the header in row 2.");
    static final Rule DATE = error("csv-date", "InvalidDateError").under(Rule.UPDATES)
            .says("\"{0}\" value \"{1}\" is not in a valid format. You must encode the date using the ISO 8601 format:"
                    + " YYYY-MM-DD or the month/day/year format: MM/DD/YYYY, M/D/YYYY")
            .fix("Write the date as 2026-04-01.");
    static final Rule STATEMENT_VALUE = error("csv-statement-value", "AllowedValuesError").under(Rule.STATEMENT)
            .says(CellRule.NOT_ALLOWED).fix("Write true below the statement.");
    static final Rule VERSION_MISMATCH = Rule.alert("csv-version-mismatch", "CsvVersionMismatchAlert").in(Format.CSV)
            .since(Dictionary.V2_1_0).under(Rule.GENERAL)
            .says("The value in this MRF's version data element \"{0}\" does not match the expected template version"
                    + " \"{1}\" for the data dictionary requirements selected for validation.")
            .fix("Write the version of the template that the file follows.");
    static final Rule AFFIRMATION_FALSE = Rule.alert("csv-affirmation-false", "CsvFalseAffirmationAlert").in(Format.CSV)
            .until(Dictionary.V2_2_0).under(Rule.STATEMENT).says("Affirmation value is false.")
            .fix("The law requires true.");
    static final Rule ATTESTATION_FALSE = Rule.alert("csv-attestation-false", "CsvFalseAttestationAlert").in(Format.CSV)
            .since(Dictionary.V3_0_0).under(Rule.STATEMENT).says("Attestation value is false.")
            .fix("The law requires true.");

    static final Rule PLACEHOLDER = error("csv-placeholder", "PlaceholderError").since(Dictionary.V3_0_0)
            .says("Column header {0} contains a placeholder. All placeholders must be removed from column headers.")
            .fix("Write the payer, the plan or the number in place of the brackets.");
    static final Rule AMBIGUOUS = error("csv-tall-or-wide", "AmbiguousFormatError")
            .says("Required payer-specific information data element headers are missing or miscoded from the MRF that"
                    + " does not follow the specifications for the CSV \"Tall\" or CSV \"Wide\" format.")
            .fix("Use either payer_name and plan_name, or columns with payer and plan in their headers; not both.");
    static final Rule COLUMN_DUPLICATE = error("csv-column-duplicate", "DuplicateColumnError")
            .says("Column {0} duplicated in header. You must review and revise your column headers so that each header"
                    + " appears only once in the third row.")
            .fix("Remove or rename the second column.");
    static final Rule COLUMN_MISSING = error("csv-column-missing", "ColumnMissingError")
            .says("Column {0} is miscoded or missing from row 3. You must include this column and confirm that it is"
                    + " encoded as specified in the data dictionary.")
            .fix("Add the column, or correct its spelling; of a payer, all columns are needed once one is there.");
    static final Rule ROWS_NOT_CHECKED = error("csv-rows-not-checked", "ProblemsInHeaderError")
            .says("Errors were found in the headers in row 3, so the remaining rows were not evaluated.")
            .fix("Mend row 3 and check the file again.");
    static final Rule ESTIMATED_COLUMN = Rule.alert("csv-estimated-column", "EstimatedAmountAlert").in(Format.CSV)
            .since(Dictionary.V3_0_0).under(Rule.CHARGES)
            .says("Column {0} found in column headers. The 'estimated amount' is no longer a required data element as of"
                    + " January 1, 2026. It has been replaced by the 10th percentile, median, 90th percentile, and count"
                    + " of allowed amounts.")
            .fix("Remove the column.");

    private HeaderRules() {
    }

    static List<Rule> rules() {
        return List.of(BLANK, TOO_FEW_ROWS, HEADER_MISSING, HEADER_DUPLICATE, STATE, VALUE_MISSING, DATE,
                STATEMENT_VALUE, VERSION_MISMATCH, AFFIRMATION_FALSE, ATTESTATION_FALSE, PLACEHOLDER, AMBIGUOUS,
                COLUMN_DUPLICATE, COLUMN_MISSING, ROWS_NOT_CHECKED, ESTIMATED_COLUMN);
    }

    private static Rule error(String id, String cls) {
        return Rule.error(id, cls).in(Format.CSV);
    }
}
