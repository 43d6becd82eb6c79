package org.priceglass.ui.quality;

import java.io.IOException;
import java.util.List;
import org.priceglass.ask.FoundRow;

/** Where the rows of a check come from: what a report keeps of them, or all of them. */
@FunctionalInterface
interface FoundSource {
    /**
     * The rows from a place on, at most as many as asked for.
     *
     * @param from
     *            the first is 0
     */
    List<FoundRow> page(long from, int most) throws IOException;
}
