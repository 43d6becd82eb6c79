/**
 * Watches the jobs: one class for each rule of {@link org.priceglass.job.alert.AlertRule} that is judged from time to
 * time, with its thresholds in {@link org.priceglass.job.watch.WatchSettings};
 * {@link org.priceglass.job.watch.JobWatch} raises and resolves. Messages name thresholds, not the figures of the
 * moment, so that an alert does not change its text with every look. Changed and vanished sources are raised by those
 * who see them.
 */
@NullMarked
package org.priceglass.job.watch;

import org.jspecify.annotations.NullMarked;
