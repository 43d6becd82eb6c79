package org.priceglass.job;

import java.util.ArrayList;
import java.util.List;

/** Ticks when the test says so. */
public final class ManualTicker implements Ticker {
    private final List<Runnable> tasks = new ArrayList<>();

    @Override
    public void start(Runnable task) {
        tasks.add(task);
    }

    public void tick() {
        tasks.forEach(Runnable::run);
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
