package org.priceglass.pipeline;

import java.io.IOException;
import org.priceglass.mrf.MrfSource;

/** Watches an import; called from the thread that reads. */
public interface ImportListener {
    /** Nobody watches, nobody cancels. */
    ImportListener NONE = new ImportListener() {
        @Override
        public void progress(long done, long total) {
            // nobody to tell
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * How far the member at hand is.
     *
     * @param done
     *            unpacked bytes read
     * @param total
     *            unpacked bytes of the member, -1 where only reading tells
     */
    void progress(long done, long total);

    /**
     * A member is a version, new or known; its bytes are at hand until this returns.
     *
     * @param member
     *            under the name that it was published by
     */
    default void version(int version, MrfSource member) throws IOException {
        // what a version is worth is not everybody's question
    }

    /** Asked with every charge; once true, the import ends with a CancellationException and leaves nothing behind. */
    boolean isCancelled();
}
