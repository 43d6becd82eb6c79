package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Standard output, or the file that stands for it, takes no data, or no more. */
public final class OutputFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A failure to write what is named so, for example {@code the output}. */
    public OutputFailedException(String name, IOException cause) {
        super("cannot write " + name + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "no such folder";
            case AccessDeniedException _ -> "no permission";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
        };
    }

    /** Whether the reader left, as {@code head} does when it has enough, which is no fault. */
    public boolean readerLeft() {
        String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe");
    }
}
