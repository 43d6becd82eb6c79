package org.priceglass.workspace.seal;

import java.io.IOException;

/** A file has bytes that nobody wrote. The message says what, as part of a sentence. */
public final class DamagedBlockException extends IOException {
    private static final long serialVersionUID = 1L;

    public DamagedBlockException(String matter) {
        super(matter);
    }
}
