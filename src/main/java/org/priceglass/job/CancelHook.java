package org.priceglass.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that a job waits for, to be closed when it is cancelled; once it is done waiting, never. */
final class CancelHook implements JobContext.Waiting {
    private static final Logger LOG = LoggerFactory.getLogger(CancelHook.class);

    private final AutoCloseable waitedFor;
    private final Runnable whenDone;
    private boolean over;

    CancelHook(AutoCloseable waitedFor, Runnable whenDone) {
        this.waitedFor = waitedFor;
        this.whenDone = whenDone;
    }

    /** Closes what is waited for. */
    synchronized void fire() {
        if (over) {
            return;
        }
        over = true;
        try {
            waitedFor.close();
        } catch (Exception e) {
            LOG.debug("cannot close what a cancelled job waits for", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            over = true;
        }
        whenDone.run();
    }
}
