package org.priceglass.conformance;

import java.io.Closeable;
import java.io.IOException;

/**
 * What the check of one member came to. Its findings lie in temporary files until it is closed.
 *
 * @param choice
 *            of the dictionary, with its reason
 * @param format
 *            of the member
 * @param rows
 *            data records (JSON: items) that were checked
 * @param findings
 *            all of them
 */
public record ConformanceReport(DictionaryChoice choice, Format format, long rows,
        FindingLog findings) implements Closeable {
    /** Whether CMS's validator finds no error. */
    public boolean isValid() {
        return findings.count(Severity.ERROR) == 0;
    }

    @Override
    public void close() throws IOException {
        findings.close();
    }
}
