package org.priceglass.ask;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked without being imported.
 *
 * @param members
 *            the file itself or, of an archive, each file in it
 */
public record CheckedDraft(Path file, List<Member> members) {
    /**
     * What the check of one member came to.
     *
     * @param conformance
     *            null where it was not checked
     * @param refusal
     *            why not, null where it was
     */
    public record Member(CheckedFile.Draft draft, @Nullable Conformance conformance, @Nullable String refusal) {
    }
}
