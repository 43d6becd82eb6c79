package org.priceglass.mrf.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds how much of an archive is read while something of it is kept in memory. */
final class HeaderLimit extends FilterInputStream {
    private long left = Long.MAX_VALUE;

    HeaderLimit(InputStream in) {
        super(in);
    }

    void begin(long bytes) {
        left = bytes;
    }

    void end() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int n = super.read(target, from, length);
        left -= Math.max(n, 0);
        if (left < 0) {
            throw new IOException("a header is too long");
        }
        return n;
    }
}
