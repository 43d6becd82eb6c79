package org.priceglass.ui.jobs.table;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import org.priceglass.job.QueueHealth;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.jobs.live.JobCommands;
import org.priceglass.ui.jobs.live.LiveJobs;
import org.priceglass.ui.jobs.words.JobWords;

/** How each queue is, live, and what a click on it does. */
public final class QueueStripViewModel {
    private final Jobs jobs;
    private final JobCommands commands;
    private final JobFilterModel filter;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<QueueCard>> cards = new ReadOnlyObjectWrapper<>(List.of());

    public QueueStripViewModel(Jobs jobs, LiveJobs live, JobCommands commands, JobFilterModel filter, Clock clock) {
        this.jobs = jobs;
        this.commands = commands;
        this.filter = filter;
        this.clock = clock;
        live.listen(changes -> refresh());
        refresh();
    }

    /** One for each queue, in their order; another list only where something changed. */
    public ReadOnlyObjectProperty<List<QueueCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    public void refresh() {
        List<QueueCard> now = jobs.health().stream().map(this::card).toList();
        if (!now.equals(cards.get())) {
            cards.set(now);
        }
    }

    /** Lists the jobs of a queue only; all where they are listed already. */
    public void toggle(JobQueue queue) {
        boolean again = isListedAlone(queue);
        filter.choose(again ? Set.of() : EnumSet.of(queue), Set.of());
    }

    /** Lists the failed jobs of a queue. */
    public void showFailed(JobQueue queue) {
        filter.choose(EnumSet.of(queue), EnumSet.of(JobState.FAILED));
    }

    public boolean isListedAlone(JobQueue queue) {
        return filter.queues().chosen().equals(Set.of(queue));
    }

    /** Pauses a queue, or lets a paused one go on. */
    public void togglePaused(QueueCard card) {
        if (card.paused()) {
            commands.resume(card.queue(), this::refresh);
        } else {
            commands.pause(card.queue(), this::refresh);
        }
    }

    private QueueCard card(QueueHealth health) {
        long waiting = health.queued() + health.waiting();
        String age = health.oldestQueued() == null ? "" : age(Duration.between(health.oldestQueued(), clock.instant()));
        return new QueueCard(health.queue(), health.paused(), JobWords.queue(health.queue()),
                health.paused()
                        ? "Paused"
                        : health.running() == 0 ? "Idle" : Counts.format(health.running()) + " running",
                waiting == 0 ? "" : Counts.format(waiting) + " waiting", age.isEmpty() ? "" : "oldest " + age,
                health.failed() == 0 ? "" : Counts.format(health.failed()) + " failed");
    }

    private static String age(Duration age) {
        if (age.toMinutes() < 1) {
            return "";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " days";
    }

    /**
     * A queue in words; empty ones where there is nothing to say.
     *
     * @param oldest
     *            how long the job waits that waits longest, from one minute on
     */
    public record QueueCard(JobQueue queue, boolean paused, String name, String running, String waiting, String oldest,
            String failed) {
    }
}
