package org.priceglass.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Names what broke.
 *
 * @param url
 *            that was asked for
 */
record Failures(String url) {
    /** Before the answer began. */
    WebException connecting(IOException e) {
        Optional<RefusedAddressException> refused = refused(e);
        if (refused.isPresent()) {
            return WebException.of(WebFailure.REFUSED_ADDRESS, url + ": " + refused.get().getMessage(), e);
        }
        return switch (e) {
            case UnknownHostException _ -> of(WebFailure.UNKNOWN_HOST, "no such host", e);
            case InterruptedIOException _ -> of(WebFailure.TIMEOUT, "no answer in time", e);
            case SSLHandshakeException _,SSLPeerUnverifiedException _ ->
                of(WebFailure.CERTIFICATE, "the host cannot prove who it is (" + e.getMessage() + ")", e);
            default -> of(WebFailure.CONNECTION, "no connection (" + e.getMessage() + ")", e);
        };
    }

    /** While the body came. */
    WebException reading(IOException e, long bytes) {
        return switch (e) {
            case WebException named -> named;
            case InterruptedIOException _ ->
                of(WebFailure.STALLED, "the host fell silent after %,d bytes".formatted(bytes), e);
            case ProtocolException _ ->
                of(WebFailure.CUT_OFF, "cut off after %,d bytes, fewer than announced".formatted(bytes), e);
            default -> of(WebFailure.CONNECTION,
                    "the connection broke after %,d bytes (%s)".formatted(bytes, e.getMessage()), e);
        };
    }

    private WebException of(WebFailure failure, String what, IOException e) {
        return WebException.of(failure, url + ": " + what, e);
    }

    /** Where several addresses of a host were tried, one failure hides the others. */
    private static Optional<RefusedAddressException> refused(Throwable e) {
        if (e instanceof RefusedAddressException refused) {
            return Optional.of(refused);
        }
        return Stream.concat(Stream.ofNullable(e.getCause()), Stream.of(e.getSuppressed())).map(Failures::refused)
                .flatMap(Optional::stream).findFirst();
    }
}
