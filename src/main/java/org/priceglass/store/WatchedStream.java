package org.priceglass.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how far it is read. */
final class WatchedStream extends FilterInputStream {
    private final LongConsumer progress;
    private long done;

    /**
     * @param before
     *            bytes that count as done at its beginning
     */
    WatchedStream(InputStream in, long before, LongConsumer progress) {
        super(in);
        this.done = before;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int n = super.read(target, from, length);
        if (n > 0) {
            done += n;
            progress.accept(done);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
