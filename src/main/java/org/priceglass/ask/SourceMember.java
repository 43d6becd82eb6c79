package org.priceglass.ask;

import java.io.IOException;
import java.io.InputStream;
import org.priceglass.model.Position;
import org.priceglass.mrf.MrfSource;

/** Cuts records out of a stored member, with what stands round them. */
final class SourceMember {
    /** Bytes that are shown before and behind a record. */
    static final int CONTEXT = 2 << 10;

    private final MrfSource source;

    SourceMember(MrfSource source) {
        this.source = source;
    }

    MrfSource source() {
        return source;
    }

    /**
     * The record at a position with some bytes on both sides. Of a plain file nothing else is read; a member inside an
     * archive is unpacked up to there.
     *
     * @throws IOException
     *             where the member ends before the record does
     */
    SourceWindow window(Position position) throws IOException {
        int before = (int) Math.min(CONTEXT, position.offset());
        try (InputStream in = source.open(position.offset() - before)) {
            byte[] bytes = in.readNBytes(before + position.length() + CONTEXT);
            if (bytes.length < before + position.length()) {
                throw new IOException("the stored original of " + source.name() + " ends before byte "
                        + (position.offset() + position.length()) + ": import the file again");
            }
            return new SourceWindow(bytes, before, before + position.length());
        }
    }
}
