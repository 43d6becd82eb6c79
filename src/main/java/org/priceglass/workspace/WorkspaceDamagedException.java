package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The database file of a workspace cannot be read. Nothing of it was changed. The message is one line: which file, what
 * is the matter, what to do.
 */
public final class WorkspaceDamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    WorkspaceDamagedException(Path database, String matter, @Nullable Throwable cause) {
        super("the workspace database " + database + " is damaged (" + matter
                + "): it was left as it is; restore it from a copy, or move it away and import the originals in "
                + database.resolveSibling(WorkspaceFolder.FILES) + " again", cause);
    }

    /** Whether what was thrown while a workspace was open comes from a database file that cannot be read. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException
                    || (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1)) {
                return true;
            }
        }
        return false;
    }
}
