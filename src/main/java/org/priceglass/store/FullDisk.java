package org.priceglass.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a disk without room from other failures to write. */
public final class FullDisk {
    private FullDisk() {
    }

    /**
     * Whether it is what is behind a failure; databases wrap the failed write several times, the words are the
     * system's.
     */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof IOException && message != null
                    && (message.contains("No space left on device") || message.contains("not enough space"))) {
                return true;
            }
        }
        return false;
    }
}
