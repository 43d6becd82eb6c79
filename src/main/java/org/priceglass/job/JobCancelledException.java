package org.priceglass.job;

import java.util.concurrent.CancellationException;

/** Ends a job that was cancelled, or whose runner closes. Let it pass. */
public class JobCancelledException extends CancellationException {
    private static final long serialVersionUID = 1;

    JobCancelledException(String message) {
        super(message);
    }
}
