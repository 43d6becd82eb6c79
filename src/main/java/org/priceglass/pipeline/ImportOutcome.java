package org.priceglass.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;
import org.priceglass.workspace.Succession;

/** What became of one member of an imported file. */
public sealed interface ImportOutcome {
    Path file();

    /** Its name inside an archive, null outside. */
    @Nullable
    String member();

    /**
     * Read, stored and visible.
     *
     * @param succession
     *            what became of other versions of the same MRF
     */
    record Imported(Path file, @Nullable String member, int version, int hospital, ReadSummary summary,
            Succession succession) implements ImportOutcome {
    }

    /**
     * The same content was imported before.
     *
     * @param hospital
     *            whose prices it is by what the importer says, null where he says nothing
     */
    record AlreadyThere(Path file, @Nullable String member, int version, @Nullable NamedHospital hospital,
            Succession succession) implements ImportOutcome {
    }

    /**
     * A document beside the price files of an archive.
     *
     * @param reason
     *            one line: what it is
     */
    record PassedOver(Path file, String member, String reason) implements ImportOutcome {
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

    /**
     * The hospital that the importer names for a content that is known.
     *
     * @param isLinked
     *            whether the content is its prices only now; it stays those of the hospitals that it was for
     * @param isCompleted
     *            whether the importer told something of it that was not known
     */
    record NamedHospital(int id, String name, boolean isLinked, boolean isCompleted) {
    }
}
