package org.priceglass.model.listing;

import java.util.Arrays;
import java.util.Locale;

/** What became of a listed hospital or file since the last scan; what did not change has no such word. */
public enum ListingChange {
    NEW, CHANGED,
    /** No longer listed: marked, not deleted. */
    VANISHED,
    /** Listed again after it had vanished. */
    RETURNED;

    /** As scripts and the database write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The change of this id. */
    public static ListingChange ofId(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ListingChange has no " + id));
    }
}
