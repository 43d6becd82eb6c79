package org.priceglass.ask;

import java.io.Closeable;
import java.io.IOException;
import org.priceglass.ask.SourceRecord.SourceFile;
import org.priceglass.mrf.MrfSource;

/**
 * A checked file, open to be read again.
 *
 * @param source
 *            under the name that it was published by
 * @param encoding
 *            as a summary names it
 */
record OpenedFile(MrfSource source, SourceFile file, String encoding, Closeable open) implements Closeable {
    @Override
    public void close() throws IOException {
        open.close();
    }
}
