package org.priceglass.mrf;

import java.io.IOException;

/**
 * A file that cannot be read as what it should be. The message is one line: what it is instead, where (record, byte)
 * and what to do.
 */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
