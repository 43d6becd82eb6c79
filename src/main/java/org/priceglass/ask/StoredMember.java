package org.priceglass.ask;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.priceglass.mrf.MrfSource;

/**
 * A member of a stored original, open to be read.
 *
 * @param open
 *            closed in this order
 */
record StoredMember(MrfSource source, List<Closeable> open) implements Closeable {
    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }
}
