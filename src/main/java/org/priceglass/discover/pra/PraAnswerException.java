package org.priceglass.discover.pra;

import java.io.IOException;

/** The service answered, but not as it should; the message says in one line what. */
final class PraAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    PraAnswerException(String message) {
        super(message);
    }

    PraAnswerException(String message, IOException cause) {
        super(message, cause);
    }
}
