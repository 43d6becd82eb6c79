package org.priceglass.model.listing;

import java.util.Arrays;

/** What kind of source lists hospitals and files. */
public enum SourceKind {
    /** The service of Patient Rights Advocate. */
    PRA("pra"),
    /** The {@code cms-hpt.txt} of a site (45 CFR 180.50(d)(6)). */
    HPT_TXT("hpt-txt"),
    /** CMS Hospital General Information. */
    REGISTRY("registry"),
    /** A CSV list of somebody. */
    LIST("list"),
    /** Files on this machine. */
    FOLDER("folder");

    private final String id;

    SourceKind(String id) {
        this.id = id;
    }

    /** As scripts and the database write it. */
    public String id() {
        return id;
    }

    /** Whether it is asked state by state. */
    public boolean hasStates() {
        return this == PRA || this == REGISTRY;
    }

    /** The kind of this id. */
    public static SourceKind ofId(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("SourceKind has no " + id));
    }
}
