package org.priceglass.ask;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;

/**
 * All that is known of a file version as such.
 *
 * @param sha256
 *            of the member
 * @param origins
 *            whence it came, each time, the last first
 * @param loadedAt
 *            when its prices became visible, null while they are not
 * @param conformance
 *            null where it was not checked by CMS's rules
 */
public record FileFacts(int version, String sha256, @Nullable Instant loadedAt, List<Origin> origins,
        ReadSummary summary, @Nullable Conformance conformance) {
    /**
     * One time that the content came.
     *
     * @param storedSha256
     *            of the original as obtained: an archive, where the content is a member of one
     * @param location
     *            URL or path
     */
    public record Origin(String file, @Nullable String member, String storedSha256, String location, Instant at) {
    }
}
