package org.priceglass.cli;

import java.io.IOException;

/** The answer is that there is nothing; the message says what was looked for and what to do. */
public final class NothingFoundException extends IOException {
    private static final long serialVersionUID = 1L;

    public NothingFoundException(String message) {
        super(message);
    }
}
