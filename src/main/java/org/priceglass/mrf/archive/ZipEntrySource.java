package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;

/** One file in a ZIP archive. */
record ZipEntrySource(String name, @Nullable String member, ZipDirectory zip, ZipArchiveEntry entry,
        Budget.Meter meter) implements MrfSource {
    @Override
    public long size() {
        return entry.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream content = Damage.told(ZipDirectory.LABEL, 0, () -> zip.open(entry));
        return UnpackedStream.of(ZipDirectory.LABEL, meter, content, in -> new CheckedStream(in, entry.getCrc()));
    }
}
