package org.priceglass.app;

import java.time.Clock;
import org.priceglass.cli.Program;
import org.priceglass.cli.Terminal;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.settings.Folders;

/** The program, put together. */
public final class Priceglass {
    private Priceglass() {
    }

    /** Runs a command, or the window without one, and returns the exit code. */
    public static int run(Terminal terminal, String... args) {
        Folders folders = Folders.of(System.getProperties());
        Workspaces workspaces = new Workspaces(Clock.systemUTC());
        DesktopWorkbench workbench = new DesktopWorkbench(folders, Clock.systemUTC(), System.getenv());
        return new Program(terminal, new Program.Parts(folders.workspace(), folders.sampleData(), new ContentReader(),
                new MrfFiles()::open, workspaces, workbench, Clock.systemUTC())).run(args);
    }
}
