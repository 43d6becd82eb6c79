package org.priceglass.ui.common.table;

/**
 * What a column gives up where the table is narrow, and takes where it is wide.
 *
 * @param rank
 *            0 stays in any case; the higher the sooner it leaves a narrow table; {@link #BY_CHOICE} comes only where
 *            the user asks for it
 * @param stretch
 *            share of the room that is left over; 0 for none
 * @param optional
 *            whether it leaves where no row has a value
 */
record Priority(int rank, double stretch, boolean optional) {
    static final int BY_CHOICE = Integer.MAX_VALUE;
    /** Stays, takes no more than it needs. */
    static final Priority ALWAYS = new Priority(0, 0, false);

    Priority ofRank(int newRank) {
        return new Priority(newRank, stretch, optional);
    }

    Priority stretchedBy(double share) {
        return new Priority(rank, share, optional);
    }

    Priority ifAny() {
        return new Priority(rank, stretch, true);
    }
}
