package org.priceglass.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;

/** What became of one member of an imported file. */
public sealed interface ImportOutcome {
    Path file();

    /** Its name inside an archive, null outside. */
    @Nullable
    String member();

    /** Read, stored and visible. */
    record Imported(Path file, @Nullable String member, int version, int hospital,
            ReadSummary summary) implements ImportOutcome {
    }

    /** The same content was imported before. */
    record AlreadyThere(Path file, @Nullable String member, int version) implements ImportOutcome {
    }

    /**
     * Not read.
     *
     * @param reason
     *            one line: what it is instead, and what to do
     * @param notReadYet
     *            whether it may well be a price file, of a kind that this release does not read
     */
    record SetAside(Path file, @Nullable String member, String reason, boolean notReadYet) implements ImportOutcome {
    }
}
