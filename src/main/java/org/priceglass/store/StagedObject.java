package org.priceglass.store;

import java.io.IOException;
import java.util.function.LongConsumer;

/** A copy whose hash is known and that is not kept yet; closed without {@link #keep} it is gone. */
public interface StagedObject extends AutoCloseable {
    /** What the copy holds. */
    StoredObject object();

    /** Keeps the copy under its hash, where it is not altered any more; one that is there already stays. */
    default StoredObject keep() throws IOException {
        return keep(Progress.IGNORED);
    }

    /**
     * Keeps the copy under its hash.
     *
     * @param progress
     *            told how many bytes were sent, where keeping means sending; what it throws ends the sending
     */
    StoredObject keep(LongConsumer progress) throws IOException;

    @Override
    void close() throws IOException;
}
