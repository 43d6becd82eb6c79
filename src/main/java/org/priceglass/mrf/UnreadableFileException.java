package org.priceglass.mrf;

import java.io.IOException;

/**
 * A file that cannot be read as what it should be. The message is one line: what it is instead, where (record, byte)
 * and what to do.
 */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean notReadYet;

    public UnreadableFileException(String message) {
        this(message, false);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
        this.notReadYet = false;
    }

    private UnreadableFileException(String message, boolean notReadYet) {
        super(message);
        this.notReadYet = notReadYet;
    }

    /** For a price file in a layout or format that Priceglass knows of and does not read yet. */
    public static UnreadableFileException notReadYet(String message) {
        return new UnreadableFileException(message, true);
    }

    /** Whether the fault is ours: the file may well be a price file. */
    public boolean isNotReadYet() {
        return notReadYet;
    }
}
