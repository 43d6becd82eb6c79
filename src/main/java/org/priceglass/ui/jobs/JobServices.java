package org.priceglass.ui.jobs;

import java.util.List;
import java.util.function.Supplier;
import org.priceglass.job.Jobs;
import org.priceglass.job.Machine;
import org.priceglass.job.NewJob;
import org.priceglass.job.alert.Alerts;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.schedule.Schedules;
import org.priceglass.settings.Settings;
import org.priceglass.ui.jobs.scan.ScanFunction;

/**
 * What the Jobs screen works with: the pipeline of an open workspace.
 *
 * @param templates
 *            what can be scheduled from the start, beside the jobs that there were; the titles name them
 * @param scores
 *            of the quality of the versions in use, 0 to 100
 */
public record JobServices(Jobs jobs, Alerts alerts, Settings settings, Machine machine, JobStatistics statistics,
        Schedules schedules, List<NewJob> templates, Supplier<List<Double>> scores, ScanFunction scans) {
}
