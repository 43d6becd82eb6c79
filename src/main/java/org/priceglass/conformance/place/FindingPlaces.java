package org.priceglass.conformance.place;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.mrf.sniff.FileKind;

/** Finds the places of findings in the member that was checked, whatever its format. */
public final class FindingPlaces {
    private FindingPlaces() {
    }

    /**
     * Finds places in one pass up to the last of them.
     *
     * @param paths
     *            as findings name them
     * @return by path; those that are not there, or are of the file as a whole, are left out
     */
    public static Map<String, FoundPlace> find(MrfSource source, TextEncoding encoding, Collection<String> paths)
            throws IOException {
        return ContentReader.kind(source) == FileKind.JSON
                ? JsonPointerPlaces.find(source, encoding, paths)
                : CsvPlaces.find(source, paths);
    }
}
