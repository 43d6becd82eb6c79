package org.priceglass.download;

import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebReply;
import org.priceglass.http.WebRequest;

/**
 * Looks whether a source has changed for the price of its headers. A GET whose body is not read, because many hospital
 * servers answer HEAD with 404.
 */
public final class ChangeCheck {
    private static final int NOT_MODIFIED = 304;

    private final WebClient web;

    public ChangeCheck(WebClient web) {
        this.web = web;
    }

    /**
     * Compares a source with what was fetched from it.
     *
     * @throws WebException
     *             where it cannot be asked, or is gone
     */
    public SourceChange look(String url, Validators known, StopSignal stop) throws WebException {
        WebRequest request = WebRequest.get(url).with("Connection", "close").with("Accept-Encoding", "gzip");
        try (WebReply reply = web.open(Transfer.conditional(request, known), stop)) {
            if (reply.status() == NOT_MODIFIED) {
                return SourceChange.SAME;
            }
            Validators now = Validators.of(reply);
            if (known.differ(now)) {
                return SourceChange.CHANGED;
            }
            boolean sameTag = known.etag() != null && known.etag().equals(now.etag());
            return sameTag ? SourceChange.SAME : SourceChange.UNKNOWN;
        }
    }
}
