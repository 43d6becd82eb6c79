package org.priceglass.ui.common.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
    private final List<String> events = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final TaskRunner sameThread = runner(Runnable::run);
    private final TaskRunner queued = runner(queue::add);
    private long nanos;

    @Test
    void answerReachesItsHandlerThenTheEnd() {
        BackgroundTask task = request(sameThread, "a", control -> "answer").start();

        assertThat(events).containsExactly("done answer", "end");
        assertThat(task.state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void failureReachesTheDefaultHandlerWhereThereIsNoOther() {
        BackgroundTask task = request(sameThread, "a", control -> {
            throw new IllegalStateException("broken");
        }).start();

        assertThat(events).containsExactly("default broken", "end");
        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.detailProperty().get()).isEqualTo("broken");
    }

    @Test
    void errorOfTheMachineIsAFailureToo() {
        request(sameThread, "a", control -> {
            throw new OutOfMemoryError("heap");
        }).start();

        assertThat(events).containsExactly("default heap", "end");
    }

    @Test
    void refusedInputReachesItsHandlerOnly() {
        request(sameThread, "a", control -> {
            throw new IllegalArgumentException("no ZIP");
        }).onRefused(words -> events.add("refused " + words)).start();

        assertThat(events).containsExactly("refused no ZIP", "end");
    }

    @Test
    void handlerThatThrowsIsAFailure() {
        sameThread.prepare("a", control -> "answer").onDone(answer -> {
            throw new IllegalStateException("cannot show");
        }).onEnd(() -> events.add("end")).start();

        assertThat(events).containsExactly("default cannot show", "end");
    }

    @Test
    void cancelledBeforeItsTurnNeverRuns() {
        BackgroundTask task = request(queued, "a", control -> {
            events.add("ran");
            return "answer";
        }).start();
        task.cancel();
        runAll();

        assertThat(events).containsExactly("end");
        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void cancelledWhileItRunsDropsItsAnswer() {
        List<BackgroundTask> tasks = new ArrayList<>();
        tasks.add(request(queued, "a", control -> {
            tasks.getFirst().cancel();
            return "answer";
        }).start());
        runAll();

        assertThat(events).containsExactly("end");
        assertThat(tasks.getFirst().state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void workThatNoticesTheCancelEndsCancelled() {
        BackgroundTask task = request(sameThread, "a", control -> {
            throw new CancellationException();
        }).start();

        assertThat(events).containsExactly("end");
        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void cancelRunsTheHooksOfTheWork() {
        request(queued, "a", control -> "answer").start().control().onCancel(() -> events.add("hook"));
        queued.cancelAll();

        assertThat(events).containsExactly("hook");
    }

    @Test
    void newerRequestOfTheSameKeyMakesTheOlderStale() {
        request(queued, "old", control -> "old").latestOf("key").start();
        request(queued, "new", control -> "new").latestOf("key").start();
        runAll();

        assertThat(events).containsExactly("end", "done new", "end");
    }

    @Test
    void requestsOfOtherKeysDoNotDisturb() {
        request(queued, "a", control -> "a").latestOf("one").start();
        request(queued, "b", control -> "b").latestOf("two").start();
        runAll();

        assertThat(events).containsExactly("done a", "end", "done b", "end");
    }

    @Test
    void runnerThatIsClosingCancels() {
        TaskRunner closing = runner(command -> {
            throw new RejectedExecutionException();
        });
        BackgroundTask task = request(closing, "a", control -> "answer").start();

        assertThat(events).containsExactly("end");
        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void onlyListedTasksStayInTheList() {
        request(sameThread, "question", control -> "answer").start();
        sameThread.prepare("import", control -> "answer").writing(answer -> "3 files").start();

        assertThat(sameThread.tasks()).extracting(BackgroundTask::title).containsExactly("import");
        assertThat(sameThread.tasks().getFirst().detailProperty().get()).isEqualTo("3 files");
        sameThread.forgetFinished();
        assertThat(sameThread.tasks()).isEmpty();
    }

    @Test
    void progressReachesTheWindowAtMostTenTimesASecond() {
        List<Number> fractions = new ArrayList<>();
        queued.prepare("import", control -> {
            for (int i = 1; i <= 100; i++) {
                nanos += 20_000_000;
                control.report("file.csv", i, 100);
            }
            return "answer";
        }).writing(answer -> "").start().fractionProperty().addListener((property, before, now) -> fractions.add(now));
        runAll();

        assertThat(fractions).hasSizeBetween(18, 22);
    }

    private TaskRequest<String> request(TaskRunner runner, String title, Work<String> work) {
        return runner.prepare(title, work).onDone(answer -> events.add("done " + answer))
                .onEnd(() -> events.add("end"));
    }

    private void runAll() {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }

    private TaskRunner runner(Executor executor) {
        return new TaskRunner(Map.of(Lane.READING, executor, Lane.WRITING, executor), Runnable::run,
                (title, failure) -> events.add("default " + failure.getMessage()), () -> nanos);
    }
}
