package org.priceglass.cli;

import java.io.IOException;
import java.util.Locale;
import org.priceglass.store.SystemReason;

/** Standard output, or the file that stands for it, takes no data, or no more. */
public final class OutputFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A failure to write what is named so, for example {@code the output}. */
    public OutputFailedException(String name, IOException cause) {
        super("cannot write " + name + ": " + SystemReason.of(cause), cause);
    }

    /** Whether the reader left, as {@code head} does when it has enough, which is no fault. */
    public boolean readerLeft() {
        String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe");
    }
}
