package org.priceglass.workspace;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceRef;

/**
 * One asking of one part of a source.
 *
 * @param finishedAt
 *            null while it runs, and for ever where it was killed; so are outcome and evidence
 * @param hospitals
 *            changes of hospitals by kind; kinds without one are left out
 * @param files
 *            changes of files by kind
 * @param oddities
 *            by rule
 */
public record StoredScan(int id, SourceRef source, String part, Instant startedAt, @Nullable Instant finishedAt,
        @Nullable ScanOutcome outcome, @Nullable String evidence, Map<ListingChange, Integer> hospitals,
        Map<ListingChange, Integer> files, Map<String, Integer> oddities) {
}
