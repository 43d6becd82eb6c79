package org.priceglass.http;

import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What came back: 2xx, 304 (not modified) or 416 (nothing behind the first byte of the range). It keeps its turn at the
 * host until it is closed.
 */
public final class WebReply implements AutoCloseable {
    private final HttpUrl url;
    private final Calls.Answer answer;
    private final HostGate.Turn turn;
    private final InputStream body;
    private boolean closed;

    WebReply(HttpUrl url, Calls.Answer answer, HostGate.Turn turn, InputStream body) {
        this.url = url;
        this.answer = answer;
        this.turn = turn;
        this.body = body;
    }

    /** Where the answer came from, after redirects. */
    public URI url() {
        return url.uri();
    }

    public int status() {
        return answer.response().code();
    }

    /** The last header of that name, in any case. */
    public Optional<String> header(String name) {
        @Nullable
        String value = answer.response().header(name);
        return Optional.ofNullable(value);
    }

    /** As announced for the body as it is transferred. */
    public OptionalLong contentLength() {
        long length = answer.response().body().contentLength();
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /**
     * The body. Reading it throws {@link WebException} where it stalls, is cut off or breaks, and
     * {@link java.util.concurrent.CancellationException} where it is stopped.
     */
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            answer.close();
            turn.close();
        }
    }

    HttpUrl address() {
        return url;
    }
}
