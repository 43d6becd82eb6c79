package org.priceglass.ui.jobs.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.download.DownloadLimits;
import org.priceglass.http.WebOptions;
import org.priceglass.job.JobCleanup;
import org.priceglass.job.JobState;
import org.priceglass.job.watch.WatchSettings;
import org.priceglass.pipeline.Originals;
import org.priceglass.pipeline.ScanSettings;
import org.priceglass.pipeline.stage.PartCleanup;
import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;
import org.priceglass.ui.common.task.TaskRunner;

/** The settings beside those of queues, in groups, with their labels. */
public final class SettingGroups {
    private final Settings settings;
    private final TaskRunner tasks;

    public SettingGroups(Settings settings, TaskRunner tasks) {
        this.settings = settings;
        this.tasks = tasks;
    }

    private List<SettingEntry<?>> thresholds() {
        return List.of(entry(WatchSettings.FAILURE_SHARE, "Failed jobs of a queue, more than"),
                entry(WatchSettings.FAILURE_PERIOD, "… of those that finished within"),
                entry(WatchSettings.FAILURE_LEAST, "… where at least so many finished"),
                entry(WatchSettings.BACKLOG_JOBS, "Jobs that wait in a queue, more than"),
                entry(WatchSettings.BACKLOG_AGE, "A job waits longer than"),
                entry(WatchSettings.STALLED_AFTER, "A running job stands still for"),
                entry(WatchSettings.SLOW_TIMES, "A stage takes so many times as long"),
                entry(WatchSettings.SLOW_JOBS, "… over so many jobs"),
                entry(WatchSettings.STORAGE_LIMIT, "The workspace may take (0: what there is)"),
                entry(WatchSettings.STORAGE_SHARE, "… and has taken, more than"),
                entry(WatchSettings.STORAGE_FREE, "Free on the disk, less than"));
    }

    /** Title and settings of each group of limits. */
    Map<String, List<SettingEntry<?>>> limits() {
        Map<String, List<SettingEntry<?>>> groups = new LinkedHashMap<>();
        groups.put("Alerts are raised where", thresholds());
        groups.put("Downloads and files",
                List.of(entry(DownloadLimits.FILE, "One file may have"),
                        entry(DownloadLimits.STORED, "All files together may have"),
                        entry(DownloadLimits.KEPT_FREE, "Kept free on the disk"),
                        entry(Originals.KEEP_MEMBERS, "Unpacked members are kept (true or false)"),
                        entry(PartCleanup.KEPT, "Unfinished downloads are kept")));
        groups.put("Requests",
                List.of(entry(WebOptions.CONTACT, "Contact told to hosts"),
                        entry(WebOptions.ALLOWED_HOSTS, "Private hosts allowed"),
                        entry(WebOptions.AT_ONCE, "Requests to a host at a time"),
                        entry(WebOptions.REQUESTS, "Requests to a host, at most"), entry(WebOptions.PER, "… within"),
                        entry(WebOptions.REDIRECTS, "Redirects followed")));
        groups.put("Patience", List.of(entry(WebOptions.CONNECT, "Until a host answers a call"),
                entry(WebOptions.STALL, "Until a transfer that stands still ends"),
                entry(WebOptions.SLOW_BYTES, "A transfer is too slow below"), entry(WebOptions.SLOW_WINDOW, "… within"),
                entry(WebOptions.PATIENCE, "A Retry-After is waited for, at most")));
        groups.put("Service of Patient Rights Advocate", List.of(entry(ScanSettings.PRA_ADDRESS, "Address"),
                entry(ScanSettings.PRA_REQUESTS, "Requests to it, at most"), entry(ScanSettings.PRA_SPAN, "… within")));
        groups.put("Clean-up",
                List.of(entry(JobCleanup.kept(JobState.SUCCEEDED), "Succeeded jobs are kept"),
                        entry(JobCleanup.kept(JobState.CANCELLED), "Cancelled jobs are kept"),
                        entry(JobCleanup.kept(JobState.FAILED), "Failed jobs are kept")));
        return groups;
    }

    <T> SettingEntry<T> entry(Setting<T> setting, String label) {
        return new SettingEntry<>(settings, tasks, setting, label);
    }
}
