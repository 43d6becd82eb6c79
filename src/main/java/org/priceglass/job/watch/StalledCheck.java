package org.priceglass.job.watch;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.priceglass.job.Jobs;
import org.priceglass.job.StalledJob;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.settings.Settings;

/** Jobs that run but do not go on. However long a job runs, it is not stalled while it goes on, and it is not ended. */
public final class StalledCheck implements AlertCheck {
    private final Jobs jobs;
    private final Settings settings;

    public StalledCheck(Jobs jobs, Settings settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.STALLED;
    }

    @Override
    public Map<String, String> causes() {
        Map<String, String> causes = new TreeMap<>();
        Duration after = settings.get(WatchSettings.STALLED_AFTER);
        for (StalledJob job : jobs.stalled(after)) {
            causes.put("job " + job.ticket().id(),
                    "job " + job.ticket().id() + " of the queue " + job.ticket().queue().label()
                            + " has stood still for more than " + Durations.text(after)
                            + ": look at its log, cancel and retry it");
        }
        return causes;
    }
}
