package org.priceglass.conformance.notes;

import java.util.List;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;

/** The catalogue of our own rules. */
public final class NoteRules {
    static final Rule FILE_NAME = Rule.note("file-name").under(Rule.NAMING)
            .says("The file is called \"{0}\", not by EIN, hospital and the word standardcharges.")
            .fix("Call it EIN_hospital-name_standardcharges.csv or .json; an NPI may follow the EIN behind a hyphen.");
    static final Rule EIN = Rule.note("file-name-ein").under(Rule.NAMING)
            .says("\"{0}\" is no employer identification number: no office gives numbers that begin with {1}.")
            .fix("Put the hospital's own EIN of nine digits at the beginning of the file's name.");
    static final Rule FILE_NPI = Rule.note("file-name-npi").under(Rule.NAMING)
            .says("\"{0}\" in the file's name is no national provider identifier: its check digit is wrong.")
            .fix("Correct the NPI in the file's name, or leave it out.");

    static final Rule NPI = Rule.note("npi").since(Dictionary.V3_0_0).under(Rule.GENERAL)
            .says("\"{0}\" is no national provider identifier: it needs ten digits, the first 1 or 2, and the last must"
                    + " agree with the others.")
            .fix("Copy the hospital's type 2 NPI from the NPPES registry; put pipes between several.");
    static final Rule NPI_BLANKS = Rule.note("npi-blanks").since(Dictionary.V3_0_0).under(Rule.GENERAL)
            .says("\"{0}\" has blanks round the national provider identifier: programs that look for the number"
                    + " itself do not find it.")
            .fix("Remove the blanks.");
    static final Rule OLD = Rule.note("date-old").under(Rule.UPDATES)
            .says("\"last_updated_on\" is {0}, more than a year before {1}.")
            .fix("Publish the charges anew: the law asks for it at least once a year.");
    static final Rule FUTURE = Rule.note("date-future").under(Rule.UPDATES)
            .says("\"last_updated_on\" is {0}, after {1}, the day of this check.")
            .fix("Write the day on which the file was last updated.");
    static final Rule WRONG_STATE = Rule.note("state-other").under(Rule.GENERAL)
            .says("The licence is of {0}, but the addresses are in {1}.")
            .fix("Name the state that gave the licence; check that it was not left in from a template.");
    static final Rule STATEMENT = Rule.note("statement-wording").under(Rule.STATEMENT)
            .says("The statement differs from the dictionary's at \"{0}\", where \"{1}\" should stand.")
            .fix("Copy the statement word for word from the data dictionary.");
    static final Rule PLACEHOLDER = Rule.note("placeholder").under(Rule.FORM)
            .says("\"{0}\" is a placeholder of the template.").fix("Write the real value in its place.");
    static final Rule EXAMPLE = Rule.note("example-value").under(Rule.FORM)
            .says("\"{0}\" is the value of CMS's example file.").fix("Write your own value in its place.");
    static final Rule LOCATIONS = Rule.note("locations-addresses").under(Rule.GENERAL)
            .says("There are {0} location names and {1} addresses.")
            .fix("Give each location its address, in the same order.");

    static final Rule NOT_UTF8 = Rule.note("text-not-utf8").under(Rule.FORM)
            .says("Bytes that are not UTF-8, which most programs show as a question mark: {0}")
            .fix("Save the file as UTF-8.");
    static final Rule UTF16 = Rule.note("text-utf16").under(Rule.FORM)
            .says("The file is in UTF-16, which CMS's validator does not read.").fix("Save the file as UTF-8.");
    static final Rule INVISIBLE = Rule.note("text-invisible").under(Rule.FORM)
            .says("Characters that cannot be seen: {0}").fix("Remove them; codes and names with them match nothing.");
    static final Rule LOST = Rule.note("text-lost").under(Rule.FORM)
            .says("Characters were lost before the file was published: {0}")
            .fix("Export the text again, in UTF-8 all the way.");
    static final Rule MOJIBAKE = Rule.note("text-mojibake").under(Rule.FORM)
            .says("UTF-8 was taken for another encoding and written again: {0}")
            .fix("Export the text again, in UTF-8 all the way.");

    private NoteRules() {
    }

    /** Those that are found here. */
    public static List<Rule> all() {
        return List.of(FILE_NAME, EIN, FILE_NPI, NPI, NPI_BLANKS, OLD, FUTURE, WRONG_STATE, STATEMENT, PLACEHOLDER,
                EXAMPLE, LOCATIONS, NOT_UTF8, UTF16, INVISIBLE, LOST, MOJIBAKE);
    }

    /** The rule that a header with something left in brackets breaks. */
    public static Rule placeholder() {
        return PLACEHOLDER;
    }

    /** Told of a file as a whole. */
    public static Finding utf16() {
        return Finding.at("byte 0", UTF16);
    }

    /** A rule of ours for one format. */
    public static Rule in(Format format, String id) {
        return Rule.note(id).in(format);
    }
}
