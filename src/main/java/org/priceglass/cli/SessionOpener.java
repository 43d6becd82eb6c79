package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Opens workspaces and wires what works on them. */
public interface SessionOpener {
    /** Whether the folder holds a workspace. */
    boolean isWorkspace(Path folder);

    /** Opens the workspace in a folder; makes one where there is none. */
    Session open(Path folder) throws IOException;

    /** Opens a workspace to ask it; unlike {@link #open} it makes none. */
    default Session openExisting(Path folder) throws IOException {
        if (!isWorkspace(folder)) {
            throw new NothingFoundException("no workspace in " + folder
                    + ": import files with \"priceglass import PATH\", or name another folder with --workspace");
        }
        return open(folder);
    }
}
