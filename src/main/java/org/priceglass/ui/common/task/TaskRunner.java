package org.priceglass.ui.common.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs all background work of the window. Tests give {@code Runnable::run} for every executor, and each task is over
 * when {@link TaskRequest#start()} returns.
 */
public final class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);
    private static final int FINISHED_KEPT = 50;

    private final Map<Lane, Executor> lanes;
    private final Executor ui;
    private final FailureHandler failures;
    private final LongSupplier nanoClock;
    private final ObservableList<BackgroundTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<BackgroundTask> tasksView = FXCollections.unmodifiableObservableList(tasks);
    private final Map<Object, BackgroundTask> newest = new HashMap<>();

    /**
     * Makes a runner.
     *
     * @param lanes
     *            an executor for each lane
     * @param ui
     *            runs on the window's thread
     */
    public TaskRunner(Map<Lane, Executor> lanes, Executor ui, FailureHandler failures, LongSupplier nanoClock) {
        this.lanes = Map.copyOf(lanes);
        this.ui = ui;
        this.failures = failures;
        this.nanoClock = nanoClock;
    }

    /** A request to be completed and started. */
    public <T> TaskRequest<T> prepare(String title, Work<T> work) {
        return new TaskRequest<>(this, title, work);
    }

    /** Runs on the window's thread: for what others tell in threads of their own. */
    public void inWindow(Runnable what) {
        ui.execute(what);
    }

    /** Waiting, running and finished tasks, newest first. */
    public ObservableList<BackgroundTask> tasks() {
        return tasksView;
    }

    /** Asks everything to stop; before the window closes. */
    public void cancelAll() {
        List.copyOf(tasks).forEach(BackgroundTask::cancel);
    }

    /** Takes the finished ones out of the list. */
    public void forgetFinished() {
        tasks.removeIf(task -> task.state().isOver());
    }

    <T> BackgroundTask start(TaskRequest<T> request) {
        BackgroundTask task = new BackgroundTask(request.title(), request.isListed(), nanoClock, ui);
        if (request.key() != null) {
            BackgroundTask older = newest.put(request.key(), task);
            if (older != null) {
                older.cancel();
            }
        }
        tasks.addFirst(task);
        try {
            lane(request.lane()).execute(() -> execute(request, task));
        } catch (RejectedExecutionException e) {
            LOG.debug("{} was not started: the program is closing", request.title(), e);
            end(request, task, TaskState.CANCELLED, "");
        }
        return task;
    }

    private Executor lane(Lane lane) {
        Executor executor = lanes.get(lane);
        if (executor == null) {
            throw new IllegalStateException("no executor for " + lane);
        }
        return executor;
    }

    // Throwable: an OutOfMemoryError of one task must reach the user too, not vanish with a pool thread.
    @SuppressWarnings("CatchingUnchecked")
    private <T> void execute(TaskRequest<T> request, BackgroundTask task) {
        if (task.control().isCancelled()) {
            ui.execute(() -> end(request, task, TaskState.CANCELLED, ""));
            return;
        }
        ui.execute(task::begin);
        try {
            T answer = request.work().run(task.control());
            ui.execute(() -> done(request, task, answer));
        } catch (CancellationException e) {
            ui.execute(() -> end(request, task, TaskState.CANCELLED, ""));
        } catch (Throwable e) {
            ui.execute(() -> failed(request, task, e));
        }
    }

    private <T> void done(TaskRequest<T> request, BackgroundTask task, T answer) {
        if (task.control().isCancelled()) {
            end(request, task, TaskState.CANCELLED, "");
            return;
        }
        try {
            request.onDone().accept(answer);
            end(request, task, TaskState.DONE, request.outcome(answer));
        } catch (RuntimeException e) {
            failed(request, task, e);
        }
    }

    private <T> void failed(TaskRequest<T> request, BackgroundTask task, Throwable failure) {
        if (task.control().isCancelled()) {
            LOG.debug("{} failed after it was cancelled", request.title(), failure);
            end(request, task, TaskState.CANCELLED, "");
            return;
        }
        if (!request.handled(failure)) {
            failures.failed(request.title(), failure);
        }
        end(request, task, TaskState.FAILED, message(failure));
    }

    private void end(TaskRequest<?> request, BackgroundTask task, TaskState state, String words) {
        task.end(state, words);
        Object key = request.key();
        if (key != null) {
            newest.remove(key, task);
        }
        if (!task.isListed()) {
            tasks.remove(task);
        } else if (tasks.size() > FINISHED_KEPT) {
            forgetOldest();
        }
        request.onEnd().run();
    }

    private void forgetOldest() {
        for (int i = tasks.size() - 1; i >= 0; i--) {
            if (tasks.get(i).state().isOver()) {
                tasks.remove(i);
                return;
            }
        }
    }

    private static String message(@Nullable Throwable failure) {
        return failure == null || failure.getMessage() == null ? String.valueOf(failure) : failure.getMessage();
    }
}
