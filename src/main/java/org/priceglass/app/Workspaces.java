package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.priceglass.cli.Session;
import org.priceglass.cli.SessionOpener;
import org.priceglass.cli.WorkSession;
import org.priceglass.workspace.Workspace;

/** Opens workspaces for commands. */
final class Workspaces implements SessionOpener {
    private final Clock clock;

    Workspaces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Workspace.isIn(folder);
    }

    @Override
    public WorkSession open(Path folder) throws IOException {
        return OpenWorkspace.open(folder, clock);
    }

    @Override
    public Session openToAsk(Path folder) throws IOException {
        return OpenWorkspace.openToAsk(folder, clock);
    }
}
