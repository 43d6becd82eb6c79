package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Path;

/** A newer release wrote the workspace. Nothing of it was changed. */
public final class NewerWorkspaceException extends IOException {
    private static final long serialVersionUID = 1L;

    NewerWorkspaceException(Path database, String schema) {
        super("the workspace database " + database + " was written by a newer release (schema " + schema
                + "): open it with that release");
    }
}
