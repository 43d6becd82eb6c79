package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;

/** The window, as far as the command line knows it. */
public interface Workbench {
    /** Whether there is a display to show it on. */
    boolean hasDisplay();

    /**
     * Shows the workspace in the window and returns the exit code when the user closes it.
     *
     * @param importSample
     *            whether to import the sample data at once
     * @throws NoDisplayException
     *             where there is no display
     */
    int open(Path workspace, boolean importSample) throws IOException;
}
