package org.priceglass.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a value is flagged. What the file says is always kept beside the flag. The order is part of the stored form:
 * append only.
 */
public enum FlagRule {
    /**
     * An amount that has no certain reading as a number: {@code N/A}, {@code Varies}.
     */
    NOT_A_NUMBER("not-a-number"),
    /**
     * A number behind currency signs, thousands separators or the like: {@code $1,234.50}; its reading is certain.
     */
    FORMATTED_NUMBER("formatted-number"),
    /** A percentage where dollars belong: {@code 62%}. */
    PERCENT_IN_DOLLARS("percent-in-dollars"),
    /** All nines, which CMS once advised for "not available": {@code 999999999}. */
    PLACEHOLDER("placeholder"),
    /** A number below zero. */
    NEGATIVE("negative"),
    /** More digits than an exact amount holds (18). */
    TOO_MANY_DIGITS("too-many-digits"),
    /**
     * A word that the data dictionary does not list, with a certain meaning: {@code IP} for inpatient.
     */
    SYNONYM("synonym"),
    /** A word that the data dictionary does not list. */
    UNKNOWN_WORD("unknown-word"),
    /** A code type that the data dictionary does not list, or none. */
    UNKNOWN_CODE_TYPE("unknown-code-type"),
    /** A code that does not have the form of its declared system. */
    CODE_FORM("code-form"),
    /**
     * A code whose canonical form is not certain: 10 digits of an NDC without hyphens, a number in 3.78E+08 form.
     */
    AMBIGUOUS_CODE("ambiguous-code"),
    /** A code type without a code. */
    CODE_MISSING("code-missing"),
    /** Bytes that are not UTF-8, read as Windows-1252. */
    WINDOWS_1252("windows-1252"),
    /** A payer's column header with a segment too few or too many. */
    PAYER_HEADER("payer-header"),
    /** A row with more fields than the header; the surplus holds a value. */
    LONG_ROW("long-row"),
    /** A field of more than ten megabytes. */
    OVER_LONG_FIELD("over-long-field"),
    /**
     * A JSON value of a type that does not belong there, for example a text where an array should be.
     */
    WRONG_TYPE("wrong-type"),
    /** A JSON key that occurs twice in one object; the last one counts. */
    DUPLICATE_KEY("duplicate-key");

    private static final Map<String, FlagRule> BY_ID = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(FlagRule::id, Function.identity()));

    private final String id;

    FlagRule(String id) {
        this.id = id;
    }

    /** The stable name in outputs, for example {@code not-a-number}. */
    public String id() {
        return id;
    }

    /**
     * The rule of an id; throws {@link IllegalArgumentException} where there is none.
     */
    public static FlagRule ofId(String id) {
        FlagRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no flag rule " + id);
        }
        return rule;
    }
}
