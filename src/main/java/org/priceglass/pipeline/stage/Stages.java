package org.priceglass.pipeline.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.priceglass.discover.change.Shrinkage;
import org.priceglass.download.DownloadLimits;
import org.priceglass.download.Downloader;
import org.priceglass.download.PartFolder;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebOptions;
import org.priceglass.job.JobCleanup;
import org.priceglass.job.JobHandler;
import org.priceglass.job.Jobs;
import org.priceglass.job.alert.Alerts;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.archive.UnpackLimits;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.HospitalSources;
import org.priceglass.pipeline.MemberCheck;
import org.priceglass.pipeline.Originals;
import org.priceglass.pipeline.Scan;
import org.priceglass.pipeline.ScanSettings;
import org.priceglass.settings.Settings;
import org.priceglass.workspace.Workspace;

/** What does the jobs of a workspace, by kind. */
final class Stages implements AutoCloseable {
    private final Map<String, JobHandler> handlers = new HashMap<>();
    private final WebClient web;
    private final ImportJob imports;
    private final HospitalSources sources;

    Stages(PipelineParts parts, Settings settings, Alerts alerts, Jobs jobs) throws IOException {
        Workspace workspace = parts.workspace();
        Clock clock = parts.clock();
        Path unfinished = workspace.files().resolve("unfinished");
        MrfFiles files = new MrfFiles(UnpackLimits.STANDARD, unfinished);
        FileImport fileImport = new FileImport(workspace,
                new Originals(parts.store(), files, () -> settings.get(Originals.KEEP_MEMBERS)), parts.reader(), clock);
        PartFolder partFolder = new PartFolder(unfinished);
        ScanSettings scans = new ScanSettings(settings);
        web = new WebClient(() -> WebOptions.of(settings, Map.of()), parts.version(), clock);
        Downloader downloader = new Downloader(web, partFolder, parts.store(), () -> DownloadLimits.of(settings),
                () -> workspace.storage().used());
        MemberCheck check = new MemberCheck(workspace, clock);
        imports = new ImportJob(fileImport, check);
        sources = new HospitalSources(web, scans::pra, clock);
        add(ScanJob.KIND,
                new ScanJob(workspace, new Scan(workspace, Shrinkage.USUAL), sources, id -> created(jobs, id)));
        add(CheckJob.KIND, new CheckJob(workspace));
        add(DownloadJob.KIND, new DownloadJob(workspace, parts.store(), downloader, alerts, clock));
        add(ExtractJob.KIND, new ExtractJob(parts.store(), files));
        add(ParseJob.KIND, new ParseJob(workspace, fileImport, check, alerts));
        add(ImportJob.KIND, imports);
        add(ValidateJob.KIND, new ValidateJob(parts.judge()));
        add(PartCleanup.KIND, new PartCleanup(partFolder, settings, clock));
        add(MoveOriginalsJob.KIND, new MoveOriginalsJob(parts.store(), parts.places(), settings));
        add(JobCleanup.KIND, new JobCleanup(jobs, settings, clock));
    }

    Map<String, JobHandler> handlers() {
        return Map.copyOf(handlers);
    }

    HospitalSources sources() {
        return sources;
    }

    ImportJob imports() {
        return imports;
    }

    @Override
    public void close() {
        web.close();
    }

    private void add(String kind, JobHandler handler) {
        handlers.put(kind, new Failures(handler));
    }

    private static Instant created(Jobs jobs, long id) {
        return jobs.job(id).map(job -> job.times().created()).orElse(Instant.MAX);
    }
}
