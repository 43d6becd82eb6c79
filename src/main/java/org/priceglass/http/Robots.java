package org.priceglass.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/**
 * What each host's robots.txt lets us fetch (RFC 9309). A missing one (4xx) lets us fetch everything; one that cannot
 * be reached (5xx, no connection) nothing, unless an older copy is known; kept for a day at most.
 */
final class Robots {
    private static final Duration LIFE = Duration.ofDays(1);
    /** As a crawler must read at least 500 KiB; what stands behind is not read. */
    private static final int MOST_BYTES = 512 << 10;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<HttpUrl, Known> known = new ConcurrentHashMap<>();
    private final Map<HttpUrl, CompletableFuture<BaseRobotRules>> fetching = new ConcurrentHashMap<>();

    Robots(Clock clock) {
        this.clock = clock;
    }

    /** How robots.txt is fetched: the first bytes of the file. */
    @FunctionalInterface
    interface Fetch {
        byte[] first(HttpUrl url, int bytes) throws WebException;
    }

    /**
     * Whether and how fast a URL may be fetched.
     *
     * @return how long the host wants us to wait between requests; zero where it does not say
     * @throws WebException
     *             {@link WebFailure#ROBOTS} where it may not; why robots.txt cannot be fetched, where it cannot
     */
    Duration check(HttpUrl url, Fetch fetch, StopSignal stop) throws WebException {
        BaseRobotRules rules = rules(url, fetch, stop);
        if (!rules.isAllowed(url.toString())) {
            throw WebException.of(WebFailure.ROBOTS,
                    "%s: robots.txt of %s does not want it fetched by programs: fetch it in a browser and import the file"
                            .formatted(url, url.host()));
        }
        Duration delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private BaseRobotRules rules(HttpUrl url, Fetch fetch, StopSignal stop) throws WebException {
        HttpUrl file = url.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).username("").password("")
                .build();
        Optional<BaseRobotRules> rules = fresh(file);
        while (rules.isEmpty()) {
            stop.check();
            CompletableFuture<BaseRobotRules> mine = new CompletableFuture<>();
            CompletableFuture<BaseRobotRules> other = fetching.putIfAbsent(file, mine);
            rules = other == null ? Optional.of(fetched(file, fetch, mine)) : awaited(other, stop);
        }
        return rules.get();
    }

    private Optional<BaseRobotRules> fresh(HttpUrl file) {
        return Optional.ofNullable(known.get(file)).filter(rules -> clock.instant().isBefore(rules.until()))
                .map(Known::rules);
    }

    /** Fetches for all who wait for it; they share the failure too, but not that it was stopped. */
    private BaseRobotRules fetched(HttpUrl file, Fetch fetch, CompletableFuture<BaseRobotRules> mine)
            throws WebException {
        try {
            BaseRobotRules rules = fetchedOrOld(file, fetch);
            mine.complete(rules);
            return rules;
        } catch (WebException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            fetching.remove(file, mine);
            mine.cancel(false);
        }
    }

    /** What another one fetches; empty where that one was stopped. */
    private static Optional<BaseRobotRules> awaited(CompletableFuture<BaseRobotRules> other, StopSignal stop)
            throws WebException {
        CompletableFuture<BaseRobotRules> waiting = other.copy();
        try (StopSignal.Registration _ = stop.onStop(() -> waiting.cancel(false))) {
            return Optional.of(waiting.join());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebException failed) {
                throw failed;
            }
            return Optional.empty();
        }
    }

    private BaseRobotRules fetchedOrOld(HttpUrl file, Fetch fetch) throws WebException {
        try {
            BaseRobotRules rules = parsed(file, fetch);
            known.put(file, new Known(rules, clock.instant().plus(LIFE)));
            return rules;
        } catch (WebException e) {
            Known old = known.get(file);
            if (old != null) {
                return old.rules();
            }
            throw e.because("nothing is fetched where robots.txt cannot be");
        }
    }

    private static BaseRobotRules parsed(HttpUrl file, Fetch fetch) throws WebException {
        try {
            byte[] content = fetch.first(file, MOST_BYTES);
            return new SimpleRobotRulesParser().parseContent(file.toString(), content, "text/plain",
                    List.of(UserAgent.TOKEN.toLowerCase(Locale.ROOT)));
        } catch (WebException e) {
            return switch (e.failure()) {
                case FORBIDDEN, NOT_FOUND, GONE, UNEXPECTED_STATUS, BAD_REDIRECT ->
                    new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
                default -> throw e;
            };
        }
    }

    private record Known(BaseRobotRules rules, Instant until) {
    }
}
