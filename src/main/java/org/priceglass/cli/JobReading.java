package org.priceglass.cli;

import java.util.Arrays;
import java.util.List;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobSettings;
import org.priceglass.job.JobStore;
import org.priceglass.job.Machine;
import org.priceglass.job.alert.AlertStore;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.settings.Settings;

/** The jobs of a workspace for whoever only looks at them. */
public record JobReading(JobStore jobs, AlertStore alerts, JobStatistics statistics, Settings settings) {
    /** The queues that are paused. */
    List<JobQueue> paused() {
        JobSettings names = new JobSettings(Machine.here());
        return Arrays.stream(JobQueue.values()).filter(queue -> settings.get(names.paused(queue))).toList();
    }
}
