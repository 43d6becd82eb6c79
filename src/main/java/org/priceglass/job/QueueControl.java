package org.priceglass.job;

import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.alert.Alerts;
import org.priceglass.settings.Settings;

/** What the settings say of the queues at this moment; pauses and resumes them. */
final class QueueControl {
    private final Settings settings;
    private final JobSettings names;
    private final Alerts alerts;

    QueueControl(Settings settings, JobSettings names, Alerts alerts) {
        this.settings = settings;
        this.names = names;
        this.alerts = alerts;
    }

    int workers(JobQueue queue) {
        return settings.get(names.workers(queue));
    }

    int laneLimit(JobQueue queue) {
        return settings.get(names.laneLimit(queue));
    }

    boolean isPaused(JobQueue queue) {
        return settings.get(names.paused(queue));
    }

    /** Lets nothing more of a queue begin; kept when the program ends. */
    void pause(JobQueue queue) {
        settings.set(names.paused(queue), true);
    }

    /** The same, because no job of it could go on, which a person has to know. */
    void pause(JobQueue queue, String reason) {
        pause(queue);
        alerts.raise(AlertRule.QUEUE_PAUSED, queue.label(), "the queue " + queue.label() + " is paused: " + reason);
    }

    void resume(JobQueue queue) {
        settings.reset(names.paused(queue));
        alerts.resolve(AlertRule.QUEUE_PAUSED, queue.label());
    }

    /** Calls the listener after each change of a setting. */
    void listen(Runnable listener) {
        settings.listen(name -> listener.run());
    }
}
