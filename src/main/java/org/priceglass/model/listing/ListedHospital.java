package org.priceglass.model.listing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;

/**
 * A hospital, or a location of one, as a source lists it.
 *
 * @param key
 *            what the source knows it by, made from its other facts where it gives no id; not unique, sources repeat
 *            themselves
 * @param name
 *            null where the source names none
 * @param files
 *            null where the source says nothing of files, which is not the same as none
 * @param published
 *            every field as published, by its name in the source; blank ones are left out
 */
public record ListedHospital(String key, @Nullable String name, List<Identifier> identifiers, Location location,
        HospitalTraits traits, @Nullable List<ListedFile> files, Map<String, String> published) {
}
