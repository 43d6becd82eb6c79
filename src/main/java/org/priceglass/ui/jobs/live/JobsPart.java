package org.priceglass.ui.jobs.live;

/** What the Jobs screen asks of the part in view. */
public interface JobsPart {
    /** Asks its questions again. */
    void refresh();

    /** A second has passed. */
    default void tick() {
    }

    /** Puts the caret where a search begins, where there is one. */
    default void find() {
    }

    /** Writes what it shows to a file, where there is something to write. */
    default void export() {
    }
}
