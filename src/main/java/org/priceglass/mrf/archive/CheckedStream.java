package org.priceglass.mrf.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Compares the checksum at the end, which {@link java.util.zip.ZipFile} leaves to its callers. */
final class CheckedStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    /**
     * @param expected
     *            the CRC-32 of all bytes; negative where it is not known
     */
    CheckedStream(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        if (read > 0) {
            sum.update(target, from, read);
        } else if (read < 0 && expected >= 0 && sum.getValue() != expected) {
            throw new ZipException("checksum differs");
        }
        return read;
    }
}
