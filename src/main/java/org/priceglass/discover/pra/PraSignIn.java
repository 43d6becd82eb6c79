package org.priceglass.discover.pra;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;

/**
 * Opens sessions. The service has had two ways, {@code /user/session} and {@code /validate}, and may want both: each is
 * tried, one must do.
 */
final class PraSignIn {
    /** Answers of a service that does not have this way. */
    private static final Set<WebFailure> NO_SUCH_WAY = Set.of(WebFailure.NOT_FOUND, WebFailure.GONE,
            WebFailure.FORBIDDEN, WebFailure.UNEXPECTED_STATUS);

    private final PraRequests requests;
    private final PraSettings settings;
    private final Clock clock;

    PraSignIn(PraRequests requests, PraSettings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens a session.
     *
     * @throws WebException
     *             where the service fails
     * @throws PraAnswerException
     *             where it gives no session
     */
    PraSession open(StopSignal stop) throws IOException {
        Map<String, String> headers = new HashMap<>();
        Instant until = clock.instant().plus(settings.pace().sessionLife());
        StringBuilder refusals = new StringBuilder();
        String name = PraAnswer.write(Map.of("username", Long.toString(clock.millis()), "password", ""));
        Optional<PraReply> session = post(settings.paths().session(), name, headers, refusals, stop);
        session.flatMap(PraSignIn::id).ifPresent(id -> headers.put(PraSession.ID, id));
        Optional<PraReply> validated = post(settings.paths().validate(), "{}", headers, refusals, stop);
        if (validated.isPresent()) {
            JsonNode answer = validated.get().fields();
            String token = answer.path("sessionToken").asText("");
            if (!token.isEmpty()) {
                headers.put(PraSession.TOKEN, token);
                until = earlier(until, answer.path("expires").asLong(0));
            }
        }
        if (headers.isEmpty()) {
            throw new PraAnswerException("the service opens no session" + refusals
                    + ": see whether its address, paths and headers are still as settings say");
        }
        check(headers, stop);
        return new PraSession(Map.copyOf(headers), until);
    }

    private Instant earlier(Instant until, long seconds) {
        Instant end = clock.instant().plus(Duration.ofSeconds(seconds));
        return seconds > 0 && end.isBefore(until) ? end : until;
    }

    private Optional<PraReply> post(String path, String json, Map<String, String> headers, StringBuilder refusals,
            StopSignal stop) throws IOException {
        if (path.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(requests.post(path, json, headers, stop));
        } catch (WebException e) {
            if (!NO_SUCH_WAY.contains(e.failure())) {
                throw e;
            }
            refusals.append("; ").append(e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> id(PraReply reply) {
        String id = reply.fields().path(PraSession.ID).asText("");
        return id.isEmpty() ? reply.session() : Optional.of(id);
    }

    /** Once for each session; asked before every search, it doubled the requests and told nothing. */
    private void check(Map<String, String> headers, StopSignal stop) throws IOException {
        String path = settings.paths().check();
        if (path.isBlank()) {
            return;
        }
        try {
            requests.get(path, headers, stop);
        } catch (WebException e) {
            if (!NO_SUCH_WAY.contains(e.failure())) {
                throw e;
            }
        }
    }
}
