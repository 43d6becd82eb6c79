package org.priceglass.ui.jobs;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.priceglass.job.JobSettings;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.jobs.alert.AlertsView;
import org.priceglass.ui.jobs.alert.AlertsViewModel;
import org.priceglass.ui.jobs.chart.JobChartsView;
import org.priceglass.ui.jobs.chart.JobChartsViewModel;
import org.priceglass.ui.jobs.detail.JobDetailView;
import org.priceglass.ui.jobs.detail.JobDetailViewModel;
import org.priceglass.ui.jobs.detail.JobFacts;
import org.priceglass.ui.jobs.detail.JobLogViewModel;
import org.priceglass.ui.jobs.live.JobCommands;
import org.priceglass.ui.jobs.live.LiveJobs;
import org.priceglass.ui.jobs.scan.ScanView;
import org.priceglass.ui.jobs.scan.ScanViewModel;
import org.priceglass.ui.jobs.schedule.SchedulesView;
import org.priceglass.ui.jobs.schedule.SchedulesViewModel;
import org.priceglass.ui.jobs.setting.PipelineSettingsView;
import org.priceglass.ui.jobs.setting.RetryViewModel;
import org.priceglass.ui.jobs.setting.SettingGroups;
import org.priceglass.ui.jobs.table.JobListView;
import org.priceglass.ui.jobs.table.JobListViewModel;
import org.priceglass.ui.jobs.table.QueueStripViewModel;

/** Puts the Jobs screen together from what the window has. */
public record JobsScreen(JobServices services, TaskRunner tasks, Dialogs dialogs, Notices notices,
        TextClipboard clipboard, Clock clock, ZoneId zone) {
    /** A new one. */
    public JobsView view() {
        LiveJobs live = new LiveJobs(services.jobs(), tasks);
        JobCommands commands = new JobCommands(services.jobs(), services.settings(), tasks, dialogs, notices);
        JobListViewModel list = new JobListViewModel(tasks, services.jobs(), live, commands);
        JobDetailViewModel detail = new JobDetailViewModel(tasks, services.jobs(), live, commands,
                new JobLogViewModel(tasks, services.jobs(), dialogs, notices), new JobFacts(clock, zone), clipboard);
        QueueStripViewModel queues = new QueueStripViewModel(services.jobs(), live, commands, list.filter(), clock);
        SheetExport export = new SheetExport(tasks, dialogs, notices);
        AlertsViewModel alerts = new AlertsViewModel(tasks, services.alerts());
        ScreenLoader parts = new ScreenLoader(
                Map.of(JobListView.class, () -> new JobListView(list, queues, export, clipboard, clock, zone),
                        JobDetailView.class, () -> new JobDetailView(detail, clipboard, zone), AlertsView.class,
                        () -> new AlertsView(alerts, export, clipboard, clock, zone), JobChartsView.class, this::charts,
                        ScanView.class, () -> new ScanView(new ScanViewModel(tasks, services.scans(), dialogs)),
                        SchedulesView.class, this::schedules, PipelineSettingsView.class, this::settings));
        return new JobsView(parts, live, new JobsModels(list, detail, alerts));
    }

    private JobChartsView charts() {
        JobChartsViewModel.Sources sources = new JobChartsViewModel.Sources(services.jobs(), services.statistics(),
                services.settings(), services.scores());
        return new JobChartsView(new JobChartsViewModel(tasks, sources, clock, zone),
                new SheetExport(tasks, dialogs, notices), clipboard, clock, zone);
    }

    private SchedulesView schedules() {
        SchedulesViewModel.Sources sources = new SchedulesViewModel.Sources(services.schedules(), services.jobs(),
                services.templates());
        return new SchedulesView(new SchedulesViewModel(tasks, sources, clock, zone),
                new SheetExport(tasks, dialogs, notices), clipboard, clock, zone);
    }

    private PipelineSettingsView settings() {
        JobSettings names = new JobSettings(services.machine());
        return new PipelineSettingsView(new SettingGroups(services.settings(), tasks), names,
                new RetryViewModel(services.settings(), names, tasks), clipboard);
    }
}
