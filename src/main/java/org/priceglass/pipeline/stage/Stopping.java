package org.priceglass.pipeline.stage;

import org.priceglass.http.StopSignal;
import org.priceglass.job.JobContext;

/** Lets the cancel of a job reach what works for it. */
final class Stopping implements AutoCloseable {
    private final StopSignal signal = new StopSignal();
    private final JobContext.Waiting waiting;

    Stopping(JobContext job) {
        waiting = job.onCancel(signal::stop);
    }

    StopSignal signal() {
        return signal;
    }

    @Override
    public void close() {
        waiting.close();
    }
}
