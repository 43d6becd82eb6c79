package org.priceglass.mrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A text file as the readers take it: UTF-16 becomes UTF-8, any other bytes pass as they are (what is not UTF-8 among
 * them is told field by field, see {@link TextPool}). A byte order mark is kept out of the text but counted in
 * {@link #sourceOffset}.
 *
 * <p>
 * Offsets may be asked for in any order, down to the last {@link #release}. Without a release the map back grows by an
 * entry wherever the width of characters changes in a UTF-16 file (an ASCII text: one entry in all), so long-lived
 * readers should release what lies behind them.
 */
public final class Utf8Stream extends InputStream {
    private final InputStream in;
    private final TextEncoding encoding;
    private final int markLength;
    private final OffsetMap offsets = new OffsetMap();
    private final @Nullable Utf16Decoder decoder;
    /** Characters that did not fit into a tiny read. */
    private final byte[] spare = new byte[Long.BYTES];
    private int spareFrom;
    private int spareTo;

    /** Looks at the first bytes of a member to tell its encoding; closing this closes the given stream. */
    public Utf8Stream(InputStream in) throws IOException {
        byte[] head = MemberBytes.head(in, TextEncoding.HEAD_BYTES);
        encoding = TextEncoding.of(head, head.length);
        markLength = encoding.markLength(head, head.length);
        this.in = new SequenceInputStream(new ByteArrayInputStream(head, markLength, head.length - markLength), in);
        decoder = encoding == TextEncoding.UTF_8
                ? null
                : new Utf16Decoder(this.in, encoding == TextEncoding.UTF_16BE, markLength, offsets);
    }

    /** Reads a part of a member whose encoding is known; offsets count from the part's first byte. */
    public Utf8Stream(InputStream part, TextEncoding encoding) {
        this.encoding = encoding;
        markLength = 0;
        in = part;
        decoder = encoding == TextEncoding.UTF_8
                ? null
                : new Utf16Decoder(part, encoding == TextEncoding.UTF_16BE, 0, offsets);
    }

    public TextEncoding encoding() {
        return encoding;
    }

    /** Where the byte of the text at this offset stands in the file, byte order mark included. */
    public long sourceOffset(long utf8Offset) {
        return decoder == null ? utf8Offset + markLength : offsets.sourceOffset(utf8Offset);
    }

    /** Says that no offset below this one will be asked for again. */
    public void release(long utf8Offset) {
        offsets.release(utf8Offset);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (decoder == null || length == 0) {
            return in.read(target, from, length);
        }
        if (spareFrom == spareTo && length >= spare.length) {
            return decoder.decode(target, from, from + length);
        }
        if (spareFrom == spareTo) {
            spareFrom = 0;
            spareTo = Math.max(0, decoder.decode(spare, 0, spare.length));
        }
        int copied = Math.min(length, spareTo - spareFrom);
        System.arraycopy(spare, spareFrom, target, from, copied);
        spareFrom += copied;
        return copied == 0 ? -1 : copied;
    }

    /** What stands before the place where a member breaks off is given; the next read tells of the break. */
    @Override
    public int readNBytes(byte[] target, int from, int length) throws IOException {
        return MemberBytes.fill(this, target, from, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
