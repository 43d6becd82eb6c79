package org.priceglass.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.priceglass.cli.Program;
import org.priceglass.cli.ProgramRun;
import org.priceglass.cli.Workbench;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.sniff.ContentReader;

/** The program with its real wiring and no window, on one workspace. */
record TestProgram(Path workspace) {
    ProgramRun run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--workspace";
        all[args.length + 1] = workspace.toString();
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        Program.Parts parts = new Program.Parts(workspace.resolveSibling("unused"), Path.of("sample-data"),
                new ContentReader(), new MrfFiles()::open, new Workspaces(clock), new NoWindow(), clock);
        return ProgramRun.of(parts, all);
    }

    private static final class NoWindow implements Workbench {
        @Override
        public boolean hasDisplay() {
            return false;
        }

        @Override
        public int open(Path folder, boolean importSample) {
            throw new AssertionError("there is no display");
        }
    }
}
