package org.priceglass.download;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A download failed on our side or in transfer: one line that says what, where and what to do. */
public final class DownloadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final DownloadFailure failure;

    DownloadException(DownloadFailure failure, String message) {
        this(failure, message, null);
    }

    DownloadException(DownloadFailure failure, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    public DownloadFailure failure() {
        return failure;
    }
}
