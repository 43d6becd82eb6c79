package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Goes through a ZIP archive whose directory, which stands at its end, is lost: every file has a header of its own too.
 */
final class CutZipWalk implements EntryWalk {
    private final ZipArchiveInputStream zip;

    CutZipWalk(InputStream packed) {
        zip = new ZipArchiveInputStream(packed);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        return Damage.told(ZipDirectory.LABEL, zip.getBytesRead(),
                () -> Optional.ofNullable(zip.getNextEntry()).map(this::entry));
    }

    private Entry entry(ZipArchiveEntry entry) {
        return new Entry(ZipDirectory.name(entry), entry.getSize(), ZipDirectory.isFile(entry),
                ZipDirectory.refusal(entry, zip.canReadEntryData(entry)));
    }

    @Override
    public InputStream content() {
        return zip;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
