package org.priceglass.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that says in our words how it breaks off, and that may not come slower than allowed. */
final class WatchedBody extends FilterInputStream {
    private final Failures failures;
    private final Timeouts times;
    private final StopSignal stop;
    private long bytes;
    private long windowStart = System.nanoTime();
    private long windowBytes;

    WatchedBody(InputStream body, Failures failures, Timeouts times, StopSignal stop) {
        super(body);
        this.failures = failures;
        this.times = times;
        this.stop = stop;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        stop.check();
        try {
            int n = super.read(target, from, length);
            count(n);
            return n;
        } catch (IOException e) {
            stop.check();
            throw failures.reading(e, bytes);
        }
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 1 << 13)).length;
    }

    private void count(int n) throws WebException {
        if (n < 0) {
            return;
        }
        bytes += n;
        windowBytes += n;
        long now = System.nanoTime();
        if (now - windowStart >= times.slowWindow().toNanos()) {
            if (windowBytes < times.slowBytes()) {
                throw WebException.of(WebFailure.STALLED, "%s: only %,d bytes came in the last %d s"
                        .formatted(failures.url(), windowBytes, times.slowWindow().toSeconds()));
            }
            windowStart = now;
            windowBytes = 0;
        }
    }
}
