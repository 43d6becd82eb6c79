package org.priceglass.pipeline;

import java.util.List;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceRef;

/**
 * What became of a scan.
 *
 * @param parts
 *            those that were asked
 * @param skipped
 *            how many were not, because an earlier attempt had
 * @param wanted
 *            how many files wait for their download now, of this scan or another
 */
public record ScanReport(SourceRef source, List<ScannedPart> parts, int skipped, int wanted) {
    /** Parts that gave no answer. */
    public List<ScannedPart> failed() {
        return parts.stream().filter(part -> part.answer().outcome() == ScanOutcome.FAILED).toList();
    }
}
