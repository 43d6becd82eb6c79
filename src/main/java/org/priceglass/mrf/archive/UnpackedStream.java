package org.priceglass.mrf.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.UnreadableFileException;

/** Unpacked data: counted, and where they are damaged, that is said in one line. */
final class UnpackedStream extends FilterInputStream {
    private static final int PASSED_AT_ONCE = 64 << 10;

    private final String what;
    private final Budget.Meter meter;
    private long position;
    /** Met again by whoever reads on: some decoders would go on with anything. */
    private @Nullable UnreadableFileException broken;

    /** Makes the stream that unpacks another one. */
    @FunctionalInterface
    interface Unpacker {
        InputStream unpack(InputStream packed) throws IOException;
    }

    private UnpackedStream(String what, Budget.Meter meter, InputStream in) {
        super(in);
        this.what = what;
        this.meter = meter;
    }

    /**
     * What another stream unpacks to; closing it closes that one.
     *
     * @param what
     *            the archive, for the message
     * @throws UnreadableFileException
     *             where not even the beginning is sound
     */
    static InputStream of(String what, Budget.Meter meter, InputStream packed, Unpacker unpacker) throws IOException {
        try {
            return new UnpackedStream(what, meter, Damage.told(what, 0, () -> unpacker.unpack(packed)));
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        int n;
        try {
            n = Damage.told(what, position, () -> super.read(target, from, length));
        } catch (UnreadableFileException e) {
            broken = e;
            throw e;
        }
        if (n > 0) {
            position += n;
            meter.reached(position);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] passed = new byte[(int) Math.min(n, PASSED_AT_ONCE)];
        long skipped = 0;
        while (skipped < n) {
            int read = read(passed, 0, (int) Math.min(passed.length, n - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
