package org.priceglass.conformance.json;

import java.io.IOException;

/** Bytes that are no JSON. */
final class BadJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what stands where.
     *
     * @param offset
     *            bytes of the file before it
     */
    BadJsonException(String what, long offset) {
        super(what + " at byte " + offset);
    }
}
