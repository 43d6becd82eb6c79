/**
 * Jobs that are queued again and again: daily, weekly or by a cron expression, each in its own time zone.
 * {@link org.priceglass.job.schedule.Cron} is the only place that knows the library which reads such expressions.
 */
@NullMarked
package org.priceglass.job.schedule;

import org.jspecify.annotations.NullMarked;
