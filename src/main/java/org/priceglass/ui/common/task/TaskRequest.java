package org.priceglass.ui.common.task;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A task being prepared: what to do, and what to do with each outcome. All handlers run on the window's thread.
 *
 * @param <T>
 *            the answer
 */
public final class TaskRequest<T> {
    private final TaskRunner runner;
    private final String title;
    private final Work<T> work;
    private Lane lane = Lane.READING;
    private boolean listed;
    private @Nullable Object key;
    private Consumer<T> onDone = answer -> {
    };
    private Function<T, String> outcome = answer -> "";
    private @Nullable Consumer<Throwable> onFailed;
    private @Nullable Consumer<String> onRefused;
    private Runnable onEnd = () -> {
    };

    TaskRequest(TaskRunner runner, String title, Work<T> work) {
        this.runner = runner;
        this.title = title;
        this.work = work;
    }

    /** One at a time with other writing tasks, and kept in the task centre with this outcome in words. */
    public TaskRequest<T> writing(Function<T, String> outcomeInWords) {
        this.lane = Lane.WRITING;
        this.listed = true;
        this.outcome = outcomeInWords;
        return this;
    }

    /** Kept in the task centre with this outcome in words. */
    public TaskRequest<T> listed(Function<T, String> outcomeInWords) {
        this.listed = true;
        this.outcome = outcomeInWords;
        return this;
    }

    /** Only the newest request of a key gets its answer through. */
    public TaskRequest<T> latestOf(Object newKey) {
        this.key = newKey;
        return this;
    }

    public TaskRequest<T> onDone(Consumer<T> handler) {
        this.onDone = handler;
        return this;
    }

    /** Replaces the default failure handler. */
    public TaskRequest<T> onFailed(Consumer<Throwable> handler) {
        this.onFailed = handler;
        return this;
    }

    /** Takes the message where the work refuses its input; other failures go their usual way. */
    public TaskRequest<T> onRefused(Consumer<String> handler) {
        this.onRefused = handler;
        return this;
    }

    /** Runs last in every outcome: done, failed, cancelled, superseded. */
    public TaskRequest<T> onEnd(Runnable handler) {
        this.onEnd = handler;
        return this;
    }

    /** Starts it; call on the window's thread. */
    public BackgroundTask start() {
        return runner.start(this);
    }

    String title() {
        return title;
    }

    Work<T> work() {
        return work;
    }

    Lane lane() {
        return lane;
    }

    boolean isListed() {
        return listed;
    }

    @Nullable
    Object key() {
        return key;
    }

    Consumer<T> onDone() {
        return onDone;
    }

    String outcome(T answer) {
        return outcome.apply(answer);
    }

    /** Whether a handler of the request's own has taken the failure. */
    boolean handled(Throwable failure) {
        if (onRefused != null && failure instanceof IllegalArgumentException) {
            onRefused.accept(String.valueOf(failure.getMessage()));
            return true;
        }
        if (onFailed != null) {
            onFailed.accept(failure);
            return true;
        }
        return false;
    }

    Runnable onEnd() {
        return onEnd;
    }
}
