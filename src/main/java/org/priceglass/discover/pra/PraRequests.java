package org.priceglass.discover.pra;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.http.WebReply;
import org.priceglass.http.WebRequest;

/** Makes requests to the service: with its headers, at its pace, again where it asks to be left alone for a while. */
final class PraRequests {
    private final WebClient web;
    private final PraSettings settings;

    PraRequests(WebClient web, PraSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    PraReply get(String path, Map<String, String> headers, StopSignal stop) throws IOException {
        return send(request(path, headers), stop);
    }

    PraReply post(String path, String json, Map<String, String> headers, StopSignal stop) throws IOException {
        return send(request(path, headers).posting(json), stop);
    }

    private WebRequest request(String path, Map<String, String> headers) throws WebException {
        PraPace pace = settings.pace();
        WebRequest request = WebRequest.get(settings.url(path)).toApi().patient(pace.patience()).within(pace.limit());
        for (Map<String, String> some : List.of(settings.headers(), headers)) {
            for (Map.Entry<String, String> header : some.entrySet()) {
                request = request.with(header.getKey(), header.getValue());
            }
        }
        return request;
    }

    private PraReply send(WebRequest request, StopSignal stop) throws IOException {
        int tries = settings.pace().tries();
        while (true) {
            try {
                return sendOnce(request, stop);
            } catch (WebException e) {
                tries--;
                if (tries <= 0 || e.failure() != WebFailure.RATE_LIMITED || !isWorthWaiting(e)) {
                    throw e;
                }
                // The client holds the host's line for as long as the host asked for.
            }
        }
    }

    private boolean isWorthWaiting(WebException e) {
        return e.retryAfter().filter(time -> time.compareTo(settings.pace().patience()) <= 0).isPresent();
    }

    private PraReply sendOnce(WebRequest request, StopSignal stop) throws IOException {
        int most = settings.pace().mostBytes();
        try (WebReply reply = web.open(request, stop)) {
            byte[] body = reply.body().readNBytes(most);
            if (body.length == most) {
                throw new PraAnswerException(
                        "%s: more than the %,d bytes that are expected of the service".formatted(reply.url(), most));
            }
            return new PraReply(body, reply.header(PraSession.ID).filter(id -> !id.isBlank()).or(Optional::empty));
        }
    }
}
