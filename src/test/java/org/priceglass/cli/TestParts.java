package org.priceglass.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.priceglass.mrf.MrfReader;

/** A program without a workspace and without a window. */
final class TestParts {
    private TestParts() {
    }

    static Program.Parts withoutWorkspace(MrfReader reader, SourceOpener files) {
        return new Program.Parts(Path.of("home"), Path.of("sample-data"), reader, files, new NoWorkspaces(),
                new NoWindow(), Clock.systemUTC());
    }

    /** Finds no workspace anywhere. */
    static final class NoWorkspaces implements SessionOpener {
        @Override
        public boolean isWorkspace(Path folder) {
            return false;
        }

        @Override
        public WorkSession open(Path folder) {
            throw new AssertionError("nothing is to be opened");
        }

        @Override
        public Session openToAsk(Path folder) {
            throw new AssertionError("nothing is to be opened");
        }
    }

    /** Has no display. */
    static final class NoWindow implements Workbench {
        @Override
        public boolean hasDisplay() {
            return false;
        }

        @Override
        public int open(Path workspace, boolean importSample) {
            return ExitCode.FAILED;
        }
    }
}
