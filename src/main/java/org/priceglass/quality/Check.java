package org.priceglass.quality;

import org.priceglass.model.Charge;

/** One rule over the charges of one price set. Made for one pass; not safe for several threads. */
public interface Check {
    CheckInfo info();

    /**
     * Looks at the next charge.
     *
     * @param id
     *            what findings name the charge by
     */
    void look(long id, Charge charge, Tally tally);

    /** Counts what only shows when all charges have passed. */
    default void end(Tally tally) {
    }
}
