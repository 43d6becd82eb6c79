package org.priceglass.ui.jobs;

import org.priceglass.ui.jobs.alert.AlertsViewModel;
import org.priceglass.ui.jobs.detail.JobDetailViewModel;
import org.priceglass.ui.jobs.table.JobListViewModel;

/** The parts of the screen that know of each other. */
public record JobsModels(JobListViewModel list, JobDetailViewModel detail, AlertsViewModel alerts) {
}
