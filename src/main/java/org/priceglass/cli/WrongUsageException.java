package org.priceglass.cli;

/** A value on the command line that only the workspace could tell wrong, for example a ZIP that is none. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUsageException(String message) {
        super(message);
    }
}
