package org.priceglass.discover.hpttxt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.PartAnswer;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.http.WebReply;
import org.priceglass.http.WebRequest;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.ScanOutcome;

/** Asks for one file at several addresses and remembers what each answered. */
final class HptSearch {
    /** The largest such file known has some hundred locations: a hundred kilobytes. */
    private static final int MOST_BYTES = 8 << 20;
    private static final int SHOWN = 120;

    private final WebClient web;
    private final StopSignal stop;
    private final List<String> evidence = new ArrayList<>();
    private @Nullable WebException first;
    private Optional<WebFailure> last = Optional.empty();
    private boolean missing;
    private boolean other;
    private boolean empty;

    HptSearch(WebClient web, StopSignal stop) {
        this.web = web;
        this.stop = stop;
    }

    /** The locations listed at an address; empty where none are. */
    Optional<ListingBatch> ask(String url) {
        last = Optional.empty();
        try (WebReply reply = web.open(WebRequest.get(url), stop)) {
            byte[] content = reply.body().readNBytes(MOST_BYTES);
            ListingBatch batch = HptTxt.read(content, reply.url());
            if (!batch.hospitals().isEmpty()) {
                evidence.add("%s: %d, %,d locations".formatted(reply.url(), reply.status(), batch.hospitals().size()));
                return Optional.of(batch);
            }
            listsNothing(reply, content);
        } catch (WebException e) {
            failed(e);
        } catch (IOException e) {
            throw new IllegalStateException("a web client fails with web exceptions", e);
        }
        return Optional.empty();
    }

    private void listsNothing(WebReply reply, byte[] content) {
        String start = oneLine(
                new String(Arrays.copyOf(content, Math.min(content.length, SHOWN)), StandardCharsets.ISO_8859_1));
        boolean page = HptTxt.isPage(start);
        evidence.add("%s: %d, %s: %s".formatted(reply.url(), reply.status(),
                page ? "a web page in the place of the file" : "a file that lists no location", start));
        other |= page;
        empty |= !page;
    }

    private void failed(WebException e) {
        String start = oneLine(e.evidence());
        String shown = start.substring(0, Math.min(SHOWN, start.length()));
        evidence.add(e.getMessage() + (shown.isEmpty() ? "" : ": " + shown));
        last = Optional.of(e.failure());
        if (e.failure() == WebFailure.NOT_FOUND || e.failure() == WebFailure.GONE) {
            missing = true;
        } else if (e.failure() != WebFailure.UNKNOWN_HOST || !missing) {
            // the other spelling of the host need not exist where the first has answered
            first = first == null ? e : first;
        }
    }

    /** How the last address failed. */
    Optional<WebFailure> lastFailure() {
        return last;
    }

    /** What all answers together mean, where no address lists a location. */
    ScanOutcome outcome() {
        if (empty) {
            return ScanOutcome.SUSPICIOUS;
        }
        return missing && !other && first == null ? ScanOutcome.NOT_PUBLISHED : ScanOutcome.NOT_FOUND;
    }

    PartAnswer answer(ScanOutcome outcome) {
        String lines = String.join("\n", evidence);
        return outcome == ScanOutcome.NOT_FOUND && first != null
                ? PartAnswer.of(outcome, lines, first)
                : PartAnswer.of(outcome, lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
