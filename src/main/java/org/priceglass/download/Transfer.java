package org.priceglass.download;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebReply;
import org.priceglass.http.WebRequest;

/** Brings a part to its end: with what is missing, or from the first byte where that cannot be trusted. */
final class Transfer {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int MOST_RESTARTS = 1;
    private static final int BUFFER = 1 << 16;

    private final WebClient web;
    private final PartWriter part;
    private final DownloadListener listener;
    private final StopSignal stop;
    private int restarts;

    Transfer(WebClient web, PartWriter part, DownloadListener listener, StopSignal stop) {
        this.web = web;
        this.part = part;
        this.listener = listener;
        this.stop = stop;
    }

    /** Fetches until the part is complete: then empty, else what came instead of a file. */
    Optional<DownloadOutcome> run(DownloadRequest request) throws IOException {
        Optional<DownloadOutcome> other = Optional.empty();
        while (other.isEmpty() && !part.state().isComplete()) {
            try (WebReply reply = web.open(asking(request), stop)) {
                other = take(reply);
            }
        }
        return other;
    }

    private Optional<DownloadOutcome> take(WebReply reply) throws IOException {
        boolean resuming = part.state().condition().isPresent();
        if (reply.status() == NOT_MODIFIED && !resuming) {
            return Optional.of(new DownloadOutcome.NotModified(reply.url(), Validators.of(reply)));
        }
        if (resuming && reply.status() != OK) {
            Optional<String> gap = reply.status() == PARTIAL
                    ? gap(reply)
                    : Optional.of("the server answers %d instead of the rest".formatted(reply.status()));
            if (gap.isPresent()) {
                restart(reply, gap.get());
                return Optional.empty();
            }
            return append(reply);
        }
        if (reply.status() == PARTIAL || reply.status() > PARTIAL) {
            throw broken(reply, "the server answers %d to a request for the whole file".formatted(reply.status()));
        }
        if (resuming) {
            listener.note("the file has changed or the server does not resume: all of it comes again");
        }
        part.begin(PartState.of(part.state().url(), reply));
        return append(reply);
    }

    private Optional<DownloadOutcome> append(WebReply reply) throws IOException {
        InputStream body = reply.body();
        byte[] buffer = new byte[BUFFER];
        long before = part.length();
        boolean told = before >= BodyHead.BYTES;
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            part.append(buffer, n);
            if (!told && part.length() >= BodyHead.BYTES) {
                told = true;
                Optional<DownloadOutcome> other = noFile(reply);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        Optional<DownloadOutcome> other = told ? Optional.empty() : noFile(reply);
        if (other.isEmpty()) {
            end(reply, before);
        }
        return other;
    }

    /** Checks the length where HTTP has not: HTTP/2, and parts of a file. */
    private void end(WebReply reply, long before) throws IOException {
        OptionalLong total = part.state().announced();
        if (total.isEmpty() || total.getAsLong() == part.length()) {
            part.complete();
        } else if (part.length() > total.getAsLong() || part.length() == before || reply.status() == OK) {
            throw broken(reply, "%,d bytes came of %,d".formatted(part.length(), total.getAsLong()));
        } else {
            part.checkpoint();
        }
    }

    /** Why an answer does not continue what has come; empty where it does. */
    private Optional<String> gap(WebReply reply) throws DownloadException {
        PartState state = part.state();
        @Nullable
        ContentRange range = reply.header("Content-Range").flatMap(ContentRange::of).orElse(null);
        if (range == null || range.first() != part.length()) {
            return Optional.of("the server does not send the rest, but " + (range == null ? "something" : range));
        }
        if (reply.contentLength().orElse(range.length()) != range.length()) {
            return Optional.of("the server contradicts itself about the length of the rest");
        }
        boolean otherTotal = range.total().isPresent() && state.total() >= 0
                && range.total().getAsLong() != state.total();
        if (otherTotal || state.validators().differ(Validators.of(reply))
                || PartState.isPacked(reply) != state.packed()) {
            return Optional.of("the file has changed");
        }
        return Optional.empty();
    }

    private void restart(WebReply reply, String why) throws IOException {
        if (restarts++ == MOST_RESTARTS) {
            throw broken(reply, why);
        }
        listener.note(why + ": it starts again");
        part.begin(PartState.empty(part.state().url(), part.state().plain()));
    }

    private Optional<DownloadOutcome> noFile(WebReply reply) throws IOException {
        BodyHead head = part.head();
        return head.kind().map(kind -> new DownloadOutcome.NotAFile(kind, reply.url(), head.evidence()));
    }

    private WebRequest asking(DownloadRequest request) throws IOException {
        PartState state = part.state();
        Optional<String> condition = state.condition();
        boolean packed = condition.isPresent() ? state.packed() : !state.plain();
        // A server that sends more than it announced would spoil the next answer on the same connection.
        WebRequest web = WebRequest.get(state.url()).with("Connection", "close").with("Accept-Encoding",
                packed ? "gzip" : "identity");
        if (condition.isPresent()) {
            return web.with("Range", "bytes=" + part.length() + "-").with("If-Range", condition.get());
        }
        return request.known() == null ? web : conditional(web, request.known().validators());
    }

    /** Asks for nothing where the file is still the known one. */
    static WebRequest conditional(WebRequest web, Validators known) {
        if (known.etag() != null) {
            return web.with("If-None-Match", known.etag());
        }
        return known.modified() == null ? web : web.with("If-Modified-Since", known.modified());
    }

    private static DownloadException broken(WebReply reply, String what) {
        return new DownloadException(DownloadFailure.BROKEN_TRANSFER, reply.url() + ": " + what);
    }
}
