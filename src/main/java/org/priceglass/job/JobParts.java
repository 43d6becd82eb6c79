package org.priceglass.job;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.priceglass.job.alert.Alerts;
import org.priceglass.settings.Settings;

/**
 * What jobs stand on.
 *
 * @param random
 *            for the jitter of pauses
 */
public record JobParts(JobStore store, Settings settings, Machine machine, Alerts alerts, Clock clock,
        RandomGenerator random) {
}
