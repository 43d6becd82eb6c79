package org.priceglass.workspace;

import java.io.IOException;

/** Another process has the workspace open. The message is one line that names it. */
public final class WorkspaceInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    WorkspaceInUseException(String message) {
        super(message);
    }
}
