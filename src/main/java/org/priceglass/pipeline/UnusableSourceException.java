package org.priceglass.pipeline;

/** A request for a scan that names no source; the message says in one line what is wrong with it and what to write. */
public final class UnusableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableSourceException(String message) {
        super(message);
    }
}
