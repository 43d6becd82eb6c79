package org.priceglass.pipeline;

import org.jspecify.annotations.Nullable;

/** What the importer knows of a file's hospital beside the file itself; each part may be absent. */
public record HospitalHint(@Nullable String name, @Nullable String ccn, @Nullable String state, @Nullable String zip) {
    public static final HospitalHint NONE = new HospitalHint(null, null, null, null);
}
