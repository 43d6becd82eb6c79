package org.priceglass.mrf.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.UnreadableFileException;

/** Goes through an archive from its first entry to its last. */
interface EntryWalk extends Closeable {
    /** Steps behind the entry at hand, whether it was read or not; empty at the end. */
    Optional<Entry> next() throws IOException;

    /** What the entry at hand holds, once; closed with the walk, never before. */
    InputStream content() throws IOException;

    /**
     * An entry.
     *
     * @param size
     *            its unpacked bytes; -1 where only reading tells
     * @param isFile
     *            and no folder, link or device
     * @param refusal
     *            why it cannot be unpacked; null where it can
     */
    record Entry(String name, long size, boolean isFile, @Nullable UnreadableFileException refusal) {
    }
}
