package org.priceglass.mrf.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.priceglass.mrf.UnreadableFileException;

/** Goes through a tar archive. */
final class TarWalk implements EntryWalk {
    static final String LABEL = "tar archive";

    /** Names and attributes of one entry are kept in memory; real ones take a kilobyte or two. */
    private static final int MAX_HEADER = 1 << 20;

    private final HeaderLimit limit;
    private final Tar tar;

    TarWalk(InputStream packed) {
        limit = new HeaderLimit(packed);
        tar = new Tar(limit);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        return Damage.told(LABEL, tar.getBytesRead(), () -> {
            passContent();
            limit.begin(MAX_HEADER);
            TarArchiveEntry entry = tar.getNextEntry();
            limit.end();
            if (entry == null && tar.isCutShort()) {
                throw new EOFException();
            }
            return Optional.ofNullable(entry).map(TarWalk::entry);
        });
    }

    /** Before the next header is bounded. */
    private void passContent() throws IOException {
        while (tar.getCurrentEntry() != null && tar.skip(Long.MAX_VALUE) > 0) {
            // goes on
        }
    }

    private static Entry entry(TarArchiveEntry entry) {
        return new Entry(entry.getName(), entry.getSize(), entry.isFile() && !entry.isLink() && !entry.isSymbolicLink(),
                entry.isSparse()
                        ? UnreadableFileException.notReadYet("a file with holes in a tar archive, which is not read:"
                                + " unpack it and read the file inside")
                        : null);
    }

    @Override
    public InputStream content() {
        return tar;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** Knows where an archive ends without the mark of its end. */
    private static final class Tar extends TarArchiveInputStream {
        private boolean marked;

        Tar(InputStream in) {
            super(in, "UTF-8");
        }

        boolean isCutShort() {
            return !marked && getBytesRead() % TarConstants.DEFAULT_RCDSIZE != 0;
        }

        @Override
        protected boolean isEOFRecord(byte[] record) {
            boolean ended = super.isEOFRecord(record);
            marked |= ended && record != null;
            return ended;
        }
    }
}
