package org.priceglass.ask;

import org.jspecify.annotations.Nullable;

/**
 * A hospital as it stands in an answer.
 *
 * @param zip
 *            of its nearest location where the question names a place, else of its first
 * @param miles
 *            from the place that the question names, null where it names none or the hospital has no known place
 * @param approximate
 *            whether a ZIP that is not a ZCTA was placed at the mean of its ZIP3 area
 */
public record HospitalRef(long id, String name, @Nullable String ccn, @Nullable String state, @Nullable String zip,
        @Nullable Double miles, boolean approximate) {
}
