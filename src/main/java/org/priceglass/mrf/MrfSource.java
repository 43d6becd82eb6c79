package org.priceglass.mrf;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one unpacked member: a file that is no archive, or one entry of an archive.
 */
public interface MrfSource {
    /** The name of the file that a user would know it by. */
    String name();

    /** The name of the entry inside an archive; null outside. */
    @Nullable
    String member();

    /** Bytes of the unpacked member; -1 where only reading it would tell. */
    long size();

    /** A new stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /**
     * A new stream from another byte on; the caller closes it. What is packed is unpacked up to there.
     *
     * @param from
     *            the first byte, from 0; behind the end the stream is empty
     */
    default InputStream open(long from) throws IOException {
        InputStream in = open();
        try {
            for (long left = from; left > 0;) {
                long skipped = in.skip(left);
                if (skipped == 0 && in.read() < 0) {
                    break;
                }
                left -= Math.max(1, skipped);
            }
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
