package org.priceglass.discover;

import java.util.List;
import java.util.function.Consumer;
import org.priceglass.http.StopSignal;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.SourceRef;

/** Who lists hospitals, where their files are, or both. One thread asks it. */
public interface HospitalSource {
    /** By which it is known again at the next scan. */
    SourceRef ref();

    /** What it is asked for one by one, so that one failure spoils no other: states, or a single blank for all. */
    List<String> parts();

    /**
     * Asks for a part.
     *
     * @param batches
     *            takes what is listed, as it comes; it all counts, whatever the answer is in the end
     * @param stop
     *            ends it at once, with a {@link java.util.concurrent.CancellationException}
     */
    PartAnswer ask(String part, Consumer<ListingBatch> batches, StopSignal stop);
}
