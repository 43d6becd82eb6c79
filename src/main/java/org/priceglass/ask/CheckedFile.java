package org.priceglass.ask;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was checked by CMS's rules. */
public sealed interface CheckedFile {
    /** A file version of the workspace. */
    record Version(int id) implements CheckedFile {
    }

    /**
     * A file outside the workspace, or a member of an archive there.
     *
     * @param member
     *            null where the file is no archive
     * @param saved
     *            when the file had been saved last before it was checked
     */
    record Draft(Path file, @Nullable String member, Instant saved) implements CheckedFile {
    }
}
