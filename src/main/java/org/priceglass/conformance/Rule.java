package org.priceglass.conformance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a rule; the function that finds its fault stands beside its constant.
 *
 * @param id
 *            ours, unique, for grouping and for links
 * @param cls
 *            the class of CMS's validator, which is the id that CMS's users know; several rules may share one
 * @param severity
 *            of its findings
 * @param dictionaries
 *            in which it holds
 * @param formats
 *            in which it is checked
 * @param paragraph
 *            of 45 CFR that asks for it
 * @param message
 *            CMS's words, with {@code {0}}, {@code {1}}... where the values of a finding go
 * @param fix
 *            how to mend the file
 */
public record Rule(String id, String cls, Severity severity, Set<Dictionary> dictionaries, Set<Format> formats,
        String paragraph, String message, String fix) {
    /** General data elements: hospital, version, date. */
    public static final String GENERAL = "180.50(b)(2)(i)";
    /** Standard charges, payers, methodologies, allowed amounts. */
    public static final String CHARGES = "180.50(b)(2)(ii)";
    /** Description, setting, drug unit and type. */
    public static final String ITEMS = "180.50(b)(2)(iii)";
    /** Codes, code types, modifiers. */
    public static final String CODES = "180.50(b)(2)(iv)";
    /** Layout, data specifications and data dictionary. */
    public static final String FORM = "180.50(c)(2)";
    /** The affirmation or attestation. */
    public static final String STATEMENT = "180.50(a)(3)";

    /** At least one update a year, and its date. */
    public static final String UPDATES = "180.50(e)";
    /** The name of the file. */
    public static final String NAMING = "180.50(d)(5)";

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** An error in both formats and all dictionaries, until told otherwise. */
    public static Rule error(String id, String cls) {
        return new Rule(id, cls, Severity.ERROR, EnumSet.allOf(Dictionary.class), EnumSet.allOf(Format.class), FORM, "",
                "");
    }

    public static Rule alert(String id, String cls) {
        return new Rule(id, cls, Severity.ALERT, EnumSet.allOf(Dictionary.class), EnumSet.allOf(Format.class), FORM, "",
                "");
    }

    /** A rule of ours: its id is its class. */
    public static Rule note(String id) {
        return new Rule(id, id, Severity.NOTE, EnumSet.allOf(Dictionary.class), EnumSet.allOf(Format.class), FORM, "",
                "");
    }

    public Rule in(Format format) {
        return new Rule(id, cls, severity, dictionaries, Set.of(format), paragraph, message, fix);
    }

    public Rule since(Dictionary first) {
        return new Rule(id, cls, severity, Dictionary.since(first), formats, paragraph, message, fix);
    }

    public Rule until(Dictionary last) {
        EnumSet<Dictionary> kept = EnumSet.copyOf(dictionaries);
        kept.removeIf(dictionary -> dictionary.compareTo(last) > 0);
        return new Rule(id, cls, severity, kept, formats, paragraph, message, fix);
    }

    public Rule under(String cfrParagraph) {
        return new Rule(id, cls, severity, dictionaries, formats, cfrParagraph, message, fix);
    }

    public Rule says(String words) {
        return new Rule(id, cls, severity, dictionaries, formats, paragraph, words, fix);
    }

    public Rule fix(String advice) {
        return new Rule(id, cls, severity, dictionaries, formats, paragraph, message, advice);
    }

    public boolean holdsIn(Dictionary dictionary) {
        return dictionaries.contains(dictionary);
    }

    /** The message with an ellipsis wherever a finding says what the file holds. */
    public String outline() {
        return PLACE.matcher(message).replaceAll("…");
    }

    /** The message with the values of a finding in their places. */
    String message(List<String> values) {
        StringBuilder text = new StringBuilder();
        Matcher place = PLACE.matcher(message);
        while (place.find()) {
            place.appendReplacement(text, Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
        }
        return place.appendTail(text).toString();
    }
}
