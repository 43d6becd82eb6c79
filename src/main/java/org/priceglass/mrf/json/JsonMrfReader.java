package org.priceglass.mrf.json;

import java.io.IOException;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.Utf8Stream;

/**
 * Reads CMS's JSON format in its dictionaries 1.1, 2.0 to 2.2.1 and 3.0: one charge for each element of
 * {@code standard_charges} and of {@code modifier_information}. Memory is that of the largest item (at most 128 MB),
 * not of the file.
 */
public final class JsonMrfReader implements MrfReader {
    @Override
    public ReadSummary read(MrfSource source, ChargeSink sink) throws IOException {
        try (Utf8Stream text = new Utf8Stream(source.open())) {
            return new RootReader(source.member(), text, sink).read();
        }
    }
}
