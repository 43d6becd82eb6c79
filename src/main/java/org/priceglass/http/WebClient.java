package org.priceglass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Asks hosts politely: says who asks, keeps to the limits of each host and to its robots.txt, and stays away from
 * private addresses. Safe for many threads; one for each workspace.
 */
public final class WebClient implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");
    /** Headers that mean the same to every host. */
    private static final Set<String> HARMLESS = Set.of("accept", "accept-encoding", "connection", "range", "if-range",
            "if-none-match", "if-modified-since");

    private final Supplier<WebSettings> settings;
    private final Calls calls;
    private final Robots robots;
    private final Statuses statuses;
    private final UserAgent agent;
    private final HostGate gate = new HostGate();

    /**
     * A client.
     *
     * @param settings
     *            asked anew for each request
     * @param version
     *            of the program, for the User-Agent
     */
    public WebClient(Supplier<WebSettings> settings, String version, Clock clock) {
        this(settings, version, clock, Dns.SYSTEM);
    }

    WebClient(Supplier<WebSettings> settings, String version, Clock clock, Dns resolver) {
        this.settings = settings;
        this.calls = new Calls(settings, resolver);
        this.robots = new Robots(clock);
        this.statuses = new Statuses(new RetryAfter(clock));
        this.agent = new UserAgent(version, settings);
    }

    /**
     * Asks, and waits until the answer begins; the caller closes it.
     *
     * @throws WebException
     *             where there is no answer
     * @throws CancellationException
     *             where it is stopped, also while the body is read later
     */
    public WebReply open(WebRequest request, StopSignal stop) throws WebException {
        HttpUrl url = HttpUrl.get(request.url().toString());
        Redirects way = new Redirects(url, settings.get().maxRedirects());
        boolean home = true;
        while (true) {
            WebReply reply = ask(request, url, home, stop);
            if (Statuses.isAnswer(reply.status())) {
                return reply;
            }
            try (reply) {
                if (!Redirects.isRedirect(reply.status()) || request.json() != null) {
                    throw failure(reply);
                }
                HttpUrl next = way.next(reply);
                home = home && next.host().equals(url.host());
                url = next;
            }
        }
    }

    /**
     * The whole body of an answer.
     *
     * @throws WebException
     *             also {@link WebFailure#TOO_LARGE} where it is longer than the limit
     */
    public byte[] read(WebRequest request, int mostBytes, StopSignal stop) throws WebException {
        try (WebReply reply = open(request, stop)) {
            byte[] content = first(reply, mostBytes + 1);
            if (content.length > mostBytes) {
                throw WebException.of(WebFailure.TOO_LARGE,
                        "%s: more than the %,d bytes that are expected there".formatted(reply.url(), mostBytes));
            }
            return content;
        }
    }

    /** Ends what runs. */
    @Override
    public void close() {
        calls.close();
    }

    private WebReply ask(WebRequest request, HttpUrl url, boolean home, StopSignal stop) throws WebException {
        WebSettings now = settings.get();
        Duration patience = Objects.requireNonNullElse(request.patience(), now.timeouts().patience());
        HostLimit own = home ? request.limit() : null;
        HostLimit limit = Objects.requireNonNullElse(own, now.limit(url.host()));
        if (request.crawling()) {
            limit = limit
                    .noFasterThan(robots.check(url, (file, bytes) -> robotsTxt(file, bytes, patience, stop), stop));
        }
        Failures failures = new Failures(url.toString());
        HostGate.Turn turn = gate.enter(url.host(), limit, patience, stop);
        try {
            Calls.Answer answer = calls.ask(http(request, url, home), stop);
            WatchedBody body = new WatchedBody(answer.response().body().byteStream(), failures, now.timeouts(), stop);
            return new WebReply(url, answer, turn, body);
        } catch (IOException e) {
            turn.close();
            throw failures.connecting(e);
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private byte[] robotsTxt(HttpUrl file, int bytes, Duration patience, StopSignal stop) throws WebException {
        WebRequest request = WebRequest.get(file.toString()).toApi().patient(patience);
        try (WebReply reply = open(request, stop)) {
            return first(reply, bytes);
        }
    }

    private Request http(WebRequest request, HttpUrl url, boolean home) {
        Request.Builder http = new Request.Builder().url(url).header("User-Agent", agent.text()).header("Accept",
                "*/*");
        request.headers().forEach((name, value) -> {
            if (home || HARMLESS.contains(name.toLowerCase(Locale.ROOT))) {
                http.header(name, value);
            }
        });
        if (request.json() != null) {
            http.post(RequestBody.create(request.json().getBytes(StandardCharsets.UTF_8), JSON));
        }
        return http.build();
    }

    private WebException failure(WebReply reply) {
        WebException failure = statuses.failure(reply);
        failure.retryAfter().ifPresent(time -> gate.hold(reply.url().getHost(), time));
        return failure;
    }

    private static byte[] first(WebReply reply, int bytes) throws WebException {
        try {
            return reply.body().readNBytes(bytes);
        } catch (WebException e) {
            throw e;
        } catch (IOException e) {
            throw new Failures(reply.url().toString()).reading(e, 0);
        }
    }
}
