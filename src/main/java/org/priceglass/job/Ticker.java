package org.priceglass.job;

import java.time.Duration;

/** Says again and again that time has passed. */
public interface Ticker extends AutoCloseable {
    /** Calls the task from now on. */
    void start(Runnable task);

    @Override
    void close();

    /** Ticks in a thread of its own. */
    static Ticker every(Duration period) {
        return new ThreadTicker(period);
    }
}
