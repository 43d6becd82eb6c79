package org.priceglass.ui.jobs.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.NewJob;
import org.priceglass.ui.jobs.JobsRoom;

class JobListViewModelTest {
    private final CountDownLatch go = new CountDownLatch(1);
    private JobsRoom room;
    private JobListViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new JobsRoom(folder).handle("work", job -> {
            if (job.payload().contains("bad")) {
                throw new JobFailedException(FailureKind.NOT_FOUND, "404 for https://example.org/a.csv");
            }
            return JobOutcome.DONE;
        }).handle("long", job -> {
            go.await();
            return JobOutcome.DONE;
        });
        model = new JobListViewModel(room.same.tasks(), room.jobs(), room.live, room.commands);
        room.live.watch(true);
        room.start();
        model.refresh();
    }

    @AfterEach
    void close() throws IOException {
        go.countDown();
        room.close();
    }

    @Test
    void newJobsComeInAtTheTopByThemselves() throws Exception {
        room.submit(JobQueue.SCAN, "first");
        happen();
        room.submit(JobQueue.SCAN, "second");
        happen();

        assertThat(titles()).containsExactly("second", "first");
        assertThat(states()).containsOnly(JobState.SUCCEEDED);
        assertThat(model.messageProperty().get()).isEqualTo("2 jobs, 0 running");
    }

    @Test
    void longListIsThereFromItsBeginningToItsEnd() throws Exception {
        queueWaiting(1_200);
        JobListViewModel fresh = new JobListViewModel(room.same.tasks(), room.jobs(), room.live, room.commands);
        fresh.refresh();

        assertThat(fresh.rows().ids()).hasSize(1200).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(fresh.messageProperty().get()).isEqualTo("1,200 jobs, 0 running");
    }

    @Test
    void nothingMovesUnderTheHandAndWhatCameWaits() throws Exception {
        room.submit(JobQueue.SCAN, "first");
        happen();
        model.heldProperty().set(true);
        long second = room.submit(JobQueue.SCAN, "second");
        happen();
        model.tick();

        assertThat(titles()).containsExactly("first");
        assertThat(model.pendingProperty().get()).isEqualTo("New jobs");
        model.heldProperty().set(false);
        model.tick();
        assertThat(model.rows().ids()).startsWith(second);
        assertThat(model.pendingProperty().get()).isEmpty();
    }

    @Test
    void jobThatChangesChangesWhereItStands() throws Exception {
        room.jobs().submit(NewJob.of(JobQueue.SCAN, "long", "long", "{}"));
        room.ticker.tick();
        room.submit(JobQueue.PARSE, "short");
        model.orderProperty().set(new JobOrder(JobOrder.Column.TITLE, true));
        assertThat(titles()).containsExactly("short", "long");
        List<String> moves = new ArrayList<>();
        model.rows().addListener((ListChangeListener<JobRow>) change -> {
            while (change.next()) {
                moves.add(change.wasUpdated() ? "updated" : "moved");
            }
        });

        go.countDown();
        happen();
        assertThat(states()).containsOnly(JobState.SUCCEEDED);
        assertThat(moves).isNotEmpty().containsOnly("updated");
    }

    @Test
    void filterNarrowsAndNewJobsOutsideItStayOut() throws Exception {
        model.filter().choose(List.of(JobQueue.DOWNLOAD), List.of());
        room.submit(JobQueue.SCAN, "scan");
        long id = room.submit(JobQueue.DOWNLOAD, "download");
        happen();

        assertThat(model.rows().ids()).containsExactly(id);
        assertThat(model.messageProperty().get()).isEqualTo("1 of 2 jobs, 0 running");
        model.filter().textProperty().set("no such job");
        assertThat(model.rows().ids()).isEmpty();
        model.filter().clear();
        assertThat(model.rows().ids()).hasSize(2);
    }

    @Test
    void onlyRowsThatAreLookedAtAreRead() throws Exception {
        queueWaiting(1_000);
        model.refresh();

        assertThat(model.rows().ids()).hasSize(1_000);
        assertThat(known()).isZero();
        assertThat(title(999)).isEqualTo("job 0");
        assertThat(known()).isEqualTo(200);
    }

    @Test
    void allFailedJobsOfTheFilterAreRetried() throws Exception {
        long failed = room.jobs().submit(NewJob.of(JobQueue.SCAN, "work", "fails", "bad"));
        room.jobs().submit(NewJob.of(JobQueue.PARSE, "work", "fails too", "bad"));
        happen();
        model.filter().choose(List.of(JobQueue.SCAN), List.of());

        model.retryFailed();
        happen();
        assertThat(room.jobs().attempts(failed)).hasSize(2);
        assertThat(room.jobs().attempts(failed + 1)).hasSize(1);
        assertThat(room.questions).as("a retry loses nothing").isEmpty();
    }

    @Test
    void severalAreCancelledAfterAQuestionAndOneWithout() throws Exception {
        room.jobs().pause(JobQueue.SCAN);
        List<Long> ids = List.of(room.submit(JobQueue.SCAN, "a"), room.submit(JobQueue.SCAN, "b"),
                room.submit(JobQueue.SCAN, "c"));
        model.selection().setAll(ids.getFirst());
        model.cancelSelected();
        assertThat(room.questions).isEmpty();

        model.selection().setAll(ids);
        model.cancelSelected();
        assertThat(room.questions).containsExactly("Cancel 3 jobs?");
        assertThat(room.jobs().counts().of(JobState.CANCELLED)).isEqualTo(3);
    }

    @Test
    void queuesTellHowTheyAreAndListTheirJobs() throws Exception {
        QueueStripViewModel strip = new QueueStripViewModel(room.jobs(), room.live, room.commands, model.filter(),
                room.clock);
        room.jobs().submit(NewJob.of(JobQueue.SCAN, "work", "fails", "bad"));
        room.settle();
        strip.togglePaused(strip.cardsProperty().get().getFirst());
        room.submit(JobQueue.SCAN, "waits");
        room.clock.step(Duration.ofMinutes(90));
        room.ticker.tick();

        assertThat(strip.cardsProperty().get().getFirst()).isEqualTo(new QueueStripViewModel.QueueCard(JobQueue.SCAN,
                true, "Scan", "Paused", "1 waiting", "oldest 1 h", "1 failed"));
        strip.showFailed(JobQueue.SCAN);
        assertThat(titles()).containsExactly("fails");
        strip.toggle(JobQueue.SCAN);
        assertThat(model.filter().isNarrow()).isFalse();
    }

    /** Queues jobs that no thread takes, so that a count of those that run is certain. */
    private void queueWaiting(int jobs) throws IOException {
        room.jobs().pause(JobQueue.SCAN);
        room.jobs().submit(null,
                IntStream.range(0, jobs).mapToObj(i -> NewJob.of(JobQueue.SCAN, "work", "job " + i, "{}")).toList());
    }

    private List<String> titles() {
        return IntStream.range(0, model.rows().size()).mapToObj(this::title).toList();
    }

    private String title(int index) {
        return model.rows().get(index).<String>get(job -> job.work().title()) + "";
    }

    private List<JobState> states() {
        return model.rows().stream().map(row -> row.get(Job::state)).toList();
    }

    private long known() {
        return IntStream.range(0, model.rows().size()).filter(model.rows()::isKnown).count();
    }

    private void happen() throws InterruptedException {
        room.settle();
        room.ticker.tick();
    }
}
