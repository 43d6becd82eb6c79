package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Opens workspaces and wires what works on them. */
public interface SessionOpener {
    /** Whether the folder holds a workspace. */
    boolean isWorkspace(Path folder);

    /** Opens the workspace in a folder to take files in; makes one where there is none. */
    WorkSession open(Path folder) throws IOException;

    /** Opens a workspace that is there to ask it; nothing of it changes. */
    Session openToAsk(Path folder) throws IOException;

    /** Opens a workspace to ask it, or says that there is none. */
    default Session openExisting(Path folder) throws IOException {
        checkIsWorkspace(folder);
        return openToAsk(folder);
    }

    /** Opens a workspace to work on it, or says that there is none. */
    default WorkSession openExistingToWork(Path folder) throws IOException {
        checkIsWorkspace(folder);
        return open(folder);
    }

    private void checkIsWorkspace(Path folder) throws NothingFoundException {
        if (!isWorkspace(folder)) {
            throw new NothingFoundException("no workspace in " + folder
                    + ": import files with \"priceglass import PATH\", or name another folder with --workspace");
        }
    }
}
