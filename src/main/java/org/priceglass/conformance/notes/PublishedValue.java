package org.priceglass.conformance.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.Rule;

/**
 * A value of the head of a file and where it stands.
 *
 * @param path
 *            as findings write it
 * @param field
 *            of JSON: the last segment of the path
 */
public record PublishedValue(String path, @Nullable String field, String text) {
    Finding breaks(Rule rule, String... values) {
        return new Finding(rule, path, field, List.of(values));
    }
}
