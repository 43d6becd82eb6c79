package org.priceglass.mrf;

import java.io.IOException;
import org.priceglass.model.ReadSummary;

/** Reads one member, whatever its layout. */
public interface MrfReader {
    /**
     * Reads the member from its first byte to its last and hands its charges over in file order.
     *
     * @throws UnreadableFileException
     *             where the content is not an MRF, or breaks off; charges handed over until then stand
     */
    ReadSummary read(MrfSource source, ChargeSink sink) throws IOException;
}
