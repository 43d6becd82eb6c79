/**
 * What the program does at its times by itself: a table of schedules and the form that writes one. {@code When} is how
 * often in the user's words; {@code org.priceglass.job.schedule} keeps it as a cron expression.
 */
@NullMarked
package org.priceglass.ui.jobs.schedule;

import org.jspecify.annotations.NullMarked;
