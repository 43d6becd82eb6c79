package org.priceglass.ui.common.nav;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somewhere to go in the window. */
public sealed interface Place {
    /** The start screen. */
    record Overview() implements Place {
    }

    /**
     * The hospitals.
     *
     * @param hospital
     *            the one to select, null for none
     */
    record Hospitals(@Nullable Long hospital) implements Place {
    }

    /**
     * The comparison.
     *
     * @param hospitals
     *            the ones to choose; empty leaves the choice as it is
     */
    record Compare(Set<Long> hospitals) implements Place {
    }

    /**
     * The bytes of a charge or of one of its rates, in a window of its own.
     *
     * @param rate
     *            index of the rate, null for the charge's own record
     */
    record Source(long charge, @Nullable Integer rate) implements Place {
    }
}
