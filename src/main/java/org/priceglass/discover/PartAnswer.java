package org.priceglass.discover;

import java.time.Duration;
import java.util.Optional;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.model.listing.ScanOutcome;

/**
 * How asking for a part ended.
 *
 * @param evidence
 *            what was asked and answered, a line each
 * @param failure
 *            why there was no answer, where the web is to blame; whether it may pass by itself, it says
 * @param retryAfter
 *            how long to wait before asking again, where that is known
 */
public record PartAnswer(ScanOutcome outcome, String evidence, Optional<WebFailure> failure,
        Optional<Duration> retryAfter) {
    /** An answer that needs no failure to explain it. */
    public static PartAnswer of(ScanOutcome outcome, String evidence) {
        return new PartAnswer(outcome, evidence, Optional.empty(), Optional.empty());
    }

    /** The web failed. */
    public static PartAnswer of(ScanOutcome outcome, String evidence, WebException e) {
        return new PartAnswer(outcome, evidence, Optional.of(e.failure()), e.retryAfter());
    }
}
