package org.priceglass.ui.common.task;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.priceglass.ui.common.format.ByteSizes;

/**
 * The running work's side of a task: reports progress, asks whether to go on. Safe from any thread.
 *
 * <p>
 * Reports may come as often as the work likes; at most ten a second reach the window.
 */
public final class TaskControl {
    private static final long REPORT_EVERY_NANOS = 100_000_000;

    private final LongSupplier nanoClock;
    private final Consumer<Progress> listener;
    private final List<Runnable> onCancel = new CopyOnWriteArrayList<>();
    private final long startedAt;
    private volatile boolean cancelled;
    private volatile long reportedAt;

    TaskControl(LongSupplier nanoClock, Consumer<Progress> listener) {
        this.nanoClock = nanoClock;
        this.listener = listener;
        this.startedAt = nanoClock.getAsLong();
        this.reportedAt = startedAt - REPORT_EVERY_NANOS;
    }

    /**
     * Reports bytes (or other units) done of a total; the total is 0 where it is not known.
     *
     * @param message
     *            what is being done, for example the file's name
     */
    public void report(String message, long done, long total) {
        report(message, done, total, ByteSizes::format);
    }

    /**
     * Reports anything done of a total.
     *
     * @param amount
     *            says so many of it in words
     */
    public void report(String message, long done, long total, LongFunction<String> amount) {
        long now = nanoClock.getAsLong();
        if (now - reportedAt >= REPORT_EVERY_NANOS) {
            reportedAt = now;
            listener.accept(new Progress(message, done, total, now - startedAt, amount));
        }
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Throws {@link CancellationException} when the task has been cancelled. */
    public void checkCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /** Runs the hook when the task is cancelled, at once where it already is; for calls that block. */
    public void onCancel(Runnable hook) {
        onCancel.add(hook);
        if (cancelled) {
            hook.run();
        }
    }

    void cancel() {
        cancelled = true;
        onCancel.forEach(Runnable::run);
    }

    /**
     * One report.
     *
     * @param nanos
     *            since the work began
     * @param amount
     *            says so many of it in words
     */
    public record Progress(String message, long done, long total, long nanos, LongFunction<String> amount) {
        /** 0 to 1, or -1 where the total is not known. */
        public double fraction() {
            return total <= 0 ? -1 : Math.min(1, (double) done / total);
        }
    }
}
