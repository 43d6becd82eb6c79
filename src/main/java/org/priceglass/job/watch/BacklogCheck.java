package org.priceglass.job.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.priceglass.job.Jobs;
import org.priceglass.job.QueueHealth;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.settings.Settings;

/** Queues in which many jobs wait, or one waits long. */
public final class BacklogCheck implements AlertCheck {
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;

    public BacklogCheck(Jobs jobs, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.BACKLOG;
    }

    @Override
    public Map<String, String> causes() {
        Map<String, String> causes = new TreeMap<>();
        int most = settings.get(WatchSettings.BACKLOG_JOBS);
        Duration longest = settings.get(WatchSettings.BACKLOG_AGE);
        Instant now = clock.instant();
        for (QueueHealth health : jobs.health()) {
            String queue = health.queue().label();
            Instant oldest = health.oldestQueued();
            if (health.queued() > most) {
                causes.put(queue, "more than " + most + " jobs wait in the queue " + queue);
            } else if (!health.paused() && oldest != null && oldest.plus(longest).isBefore(now)) {
                causes.put(queue, "a job has been ready in the queue " + queue + " for more than "
                        + Durations.text(longest) + ": give the queue more workers, or see what holds them");
            }
        }
        return causes;
    }
}
