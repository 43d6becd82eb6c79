package org.priceglass.job.watch;

import java.util.List;
import java.util.Map;
import org.priceglass.job.alert.Alerts;

/** Raises an alert for each cause that is there, and resolves those whose cause is gone. */
public final class JobWatch {
    private final Alerts alerts;
    private final List<AlertCheck> checks;

    public JobWatch(Alerts alerts, List<AlertCheck> checks) {
        this.alerts = alerts;
        this.checks = List.copyOf(checks);
    }

    /** Looks once. */
    public void look() {
        for (AlertCheck check : checks) {
            Map<String, String> causes = check.causes();
            for (String subject : alerts.subjects(check.rule())) {
                if (!causes.containsKey(subject)) {
                    alerts.resolve(check.rule(), subject);
                }
            }
            causes.forEach((subject, message) -> alerts.raise(check.rule(), subject, message));
        }
    }
}
