package org.priceglass.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more data. */
public final class OutputFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    public OutputFailedException(IOException cause) {
        super("cannot write the output: " + cause.getMessage(), cause);
    }

    /** Whether the reader left, as {@code head} does when it has enough, which is no fault. */
    public boolean readerLeft() {
        String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe");
    }
}
