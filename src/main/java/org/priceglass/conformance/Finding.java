package org.priceglass.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a file.
 *
 * @param path
 *            where, in the words of CMS's validator: a cell ({@code C4}), a record ({@code row 4}), or a JSON pointer
 * @param field
 *            of JSON: the last segment of the path; null where the validator names none
 * @param values
 *            what the message tells of this place
 */
public record Finding(Rule rule, String path, @Nullable String field, List<String> values) {
    /** A finding without a field. */
    public static Finding at(String path, Rule rule, String... values) {
        return new Finding(rule, path, null, List.of(values));
    }

    public String message() {
        return rule.message(values);
    }
}
