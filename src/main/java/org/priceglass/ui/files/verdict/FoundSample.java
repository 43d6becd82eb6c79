package org.priceglass.ui.files.verdict;

import org.jspecify.annotations.Nullable;
import org.priceglass.ask.BrokenRule.Sample;
import org.priceglass.conformance.notes.VisibleText;

/**
 * A finding with what stands in the file.
 *
 * @param published
 *            null until it is read, and where the finding is of more than a value
 */
public record FoundSample(Sample sample, @Nullable String published) {
    private static final int MOST_SHOWN = 400;

    String place() {
        return sample.path().isEmpty() ? "whole file" : sample.path();
    }

    /** The value with what cannot be seen in it. */
    @Nullable
    String value() {
        String value = published;
        if (value == null) {
            return null;
        }
        String visible = VisibleText.of(value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value);
        return visible.isEmpty() ? "(empty)" : visible;
    }

    String message() {
        return VisibleText.of(sample.message());
    }
}
