package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priceglass.ask.QualityReports;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.NoDisplayException;
import org.priceglass.cli.ProgramVersion;
import org.priceglass.cli.Workbench;
import org.priceglass.job.JobCleanup;
import org.priceglass.job.JobQueue;
import org.priceglass.job.Machine;
import org.priceglass.pipeline.stage.CheckJob;
import org.priceglass.pipeline.stage.PartCleanup;
import org.priceglass.pipeline.stage.Pipeline;
import org.priceglass.settings.Folders;
import org.priceglass.ui.jobs.JobServices;
import org.priceglass.ui.quality.QualityServices;
import org.priceglass.workspace.Repositories;

/** The JavaFX window over a workspace. */
final class DesktopWorkbench implements Workbench {
    private final Folders folders;
    private final Clock clock;
    private final Map<String, String> environment;

    DesktopWorkbench(Folders folders, Clock clock, Map<String, String> environment) {
        this.folders = folders;
        this.clock = clock;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public boolean hasDisplay() {
        return Display.isThere(System.getProperties(), environment);
    }

    @Override
    public int open(Path folder, boolean importSample) throws IOException {
        if (!hasDisplay()) {
            throw new NoDisplayException();
        }
        try (OpenWorkspace workspace = OpenWorkspace.open(folder, clock)) {
            Pipeline pipeline = workspace.pipeline();
            pipeline.start(EnumSet.allOf(JobQueue.class));
            DesktopServices services = new DesktopServices(workspace.questions(), workspace.matches(),
                    quality(workspace), new WindowImports(pipeline, clock), folder,
                    Optional.of(folders.sampleData()).filter(Files::isDirectory), jobs(workspace), clock);
            new DesktopApplication(services).run(importSample);
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private QualityServices quality(OpenWorkspace workspace) throws IOException {
        return new QualityServices(QualityReports.of(workspace.workspace(), clock), new ProgramVersion().shortName());
    }

    private static JobServices jobs(OpenWorkspace workspace) {
        Pipeline pipeline = workspace.pipeline();
        return new JobServices(pipeline.jobs(), pipeline.alerts(), pipeline.settings(), Machine.here(),
                pipeline.statistics(), pipeline.schedules(),
                List.of(CheckJob.job(), JobCleanup.job(), PartCleanup.job()),
                Repositories.of(workspace.workspace()).quality()::currentScores, pipeline::scan);
    }
}
