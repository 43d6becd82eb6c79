package org.priceglass.discover.table;

import java.io.IOException;

/** A table that cannot be read as one of hospitals, or a mapping that does not fit; the message says what and why. */
public final class TableException extends IOException {
    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }

    TableException(String message, Exception cause) {
        super(message, cause);
    }
}
