package org.priceglass.cli;

import java.io.IOException;

/** The original that a record was read from is missing from the workspace, or altered. */
public final class DamagedOriginalException extends IOException {
    private static final long serialVersionUID = 1L;

    public DamagedOriginalException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
