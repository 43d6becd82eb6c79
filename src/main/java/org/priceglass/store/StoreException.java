package org.priceglass.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A storage cannot do what it is asked; the message says why and what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;

    StoreException(String message, boolean passing, @Nullable Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    /** Whether it may well do it later. */
    public boolean isPassing() {
        return passing;
    }
}
