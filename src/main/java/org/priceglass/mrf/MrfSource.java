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
}
