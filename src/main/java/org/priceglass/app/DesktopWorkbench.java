package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.NoDisplayException;
import org.priceglass.cli.Workbench;
import org.priceglass.settings.Folders;

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
        try (OpenWorkspace workspace = OpenWorkspace.open(folder, clock);
                WorkspaceJobs jobs = WorkspaceJobs.open(workspace.workspace(), clock)) {
            DesktopServices services = new DesktopServices(workspace.questions(),
                    new WindowImports(workspace.imports(), clock), folder,
                    Optional.of(folders.sampleData()).filter(Files::isDirectory), jobs.services(), clock);
            new DesktopApplication(services).run(importSample);
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }
}
