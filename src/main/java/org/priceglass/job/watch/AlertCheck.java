package org.priceglass.job.watch;

import java.util.Map;
import org.priceglass.job.alert.AlertRule;

/** Looks for the causes of a rule. */
public interface AlertCheck {
    AlertRule rule();

    /** The messages of all that are there now, by subject. */
    Map<String, String> causes();
}
