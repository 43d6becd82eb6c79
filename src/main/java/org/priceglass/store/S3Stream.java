package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an object. A content never changes, so where a connection breaks it goes on with the next byte: reading a
 * large file may take hours.
 */
final class S3Stream extends InputStream {
    /** Breaks one behind the other, without a byte between them. */
    private static final int MAX_BREAKS = 3;

    private final S3Objects objects;
    private final String key;
    private final long end;
    private long position;
    private int breaks;
    private @Nullable InputStream connection;

    /**
     * @param end
     *            behind the last byte; at most the length of the object
     */
    S3Stream(S3Objects objects, String key, long from, long end) {
        this.objects = objects;
        this.key = key;
        this.position = from;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position < end) {
            try {
                int n = connected().read(target, from, (int) Math.min(length, end - position));
                if (n > 0) {
                    position += n;
                    breaks = 0;
                    return n;
                }
                again(new IOException(objects.location() + " broke off at byte " + position + " of " + key));
            } catch (IOException e) {
                again(e);
            }
        }
        return -1;
    }

    /** Nothing is fetched of what is skipped. */
    @Override
    public long skip(long n) throws IOException {
        long skipped = Math.clamp(n, 0, end - position);
        if (skipped > 0) {
            disconnect();
            position += skipped;
        }
        return skipped;
    }

    private InputStream connected() throws IOException {
        InputStream open = connection;
        if (open == null) {
            open = objects.read(key, position, end);
            connection = open;
        }
        return open;
    }

    private void again(IOException fault) throws IOException {
        breaks++;
        disconnect();
        if (breaks > MAX_BREAKS) {
            throw fault;
        }
    }

    private void disconnect() throws IOException {
        InputStream open = connection;
        connection = null;
        if (open != null) {
            S3Objects.release(open, position == end);
        }
    }

    @Override
    public void close() throws IOException {
        disconnect();
        position = end;
    }
}
