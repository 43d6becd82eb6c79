package org.priceglass.download;

import java.util.OptionalLong;

/** Told how a download goes, in the thread that fetches. */
public interface DownloadListener {
    /** Nobody listens. */
    DownloadListener NONE = new DownloadListener() {
        @Override
        public void progress(long bytes, OptionalLong total) {
            // Nobody listens.
        }

        @Override
        public void note(String line) {
            // Nobody listens.
        }
    };

    /**
     * Bytes that lie on the disk by now, those of earlier attempts included.
     *
     * @param total
     *            as the server announces it
     */
    void progress(long bytes, OptionalLong total);

    /** Something worth a line in a log, such as why it starts again. */
    void note(String line);
}
