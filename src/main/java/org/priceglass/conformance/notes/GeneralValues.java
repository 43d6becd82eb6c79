package org.priceglass.conformance.notes;

import java.util.List;

/**
 * What the head of a file says, in whatever format.
 *
 * @param statements
 *            texts that are, or stand for, the affirmation or attestation
 * @param state
 *            of the licence
 * @param others
 *            values that no rule of their own looks at, such as names
 */
public record GeneralValues(List<PublishedValue> dates, List<PublishedValue> locations, List<PublishedValue> addresses,
        List<PublishedValue> npis, List<PublishedValue> state, List<PublishedValue> statements,
        List<PublishedValue> others) {
}
