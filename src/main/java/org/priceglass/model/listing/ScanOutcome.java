package org.priceglass.model.listing;

import java.util.Arrays;

/** How the asking of one part of a source ended. */
public enum ScanOutcome {
    /** Everything was answered; what is not listed any more has vanished. */
    COMPLETE("complete"),
    /** Answered, but so that it cannot be all: nothing is taken for vanished. */
    SUSPICIOUS("suspicious"),
    /** Not answered, or not as it should be. */
    FAILED("failed"),
    /** The site answers, and says that it has no such file. */
    NOT_PUBLISHED("not-published"),
    /** Whether there is such a file could not be told: no site, no access, another page in its place. */
    NOT_FOUND("not-found");

    private final String id;

    ScanOutcome(String id) {
        this.id = id;
    }

    /** As scripts and the database write it. */
    public String id() {
        return id;
    }

    /** Whether what this answer does not list is there no more. */
    public boolean tellsWhatVanished() {
        return this == COMPLETE || this == NOT_PUBLISHED;
    }

    /** The outcome of this id. */
    public static ScanOutcome ofId(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ScanOutcome has no " + id));
    }
}
