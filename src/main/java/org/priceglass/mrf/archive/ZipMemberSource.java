package org.priceglass.mrf.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.priceglass.mrf.MrfSource;

/** One file in a ZIP archive. */
record ZipMemberSource(Path archive, String member, long size, long crc) implements MrfSource {
    @Override
    public String name() {
        return String.valueOf(archive.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
        ZipFile zip = ZipMembers.open(archive);
        try {
            ZipEntry entry = zip.getEntry(member);
            if (entry == null) {
                throw new ZipException("no longer there");
            }
            InputStream unpacked = new CheckedStream(zip.getInputStream(entry), crc);
            return UnpackedStream.of("ZIP archive", closingBoth(unpacked, zip), in -> in);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream closingBoth(InputStream in, ZipFile zip) {
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                try (zip) {
                    super.close();
                }
            }
        };
    }
}
