package org.priceglass.mockweb;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was asked of the web, in the order in which answers began. */
public final class Visits {
    private final ConcurrentLinkedQueue<Visit> all = new ConcurrentLinkedQueue<>();

    void add(Visit visit) {
        all.add(visit);
    }

    public List<Visit> all() {
        return List.copyOf(all);
    }

    public List<Visit> of(String host) {
        return all.stream().filter(visit -> visit.host().equals(host)).toList();
    }

    /** The requests for one path of a host, with or without query. */
    public List<Visit> of(String host, String path) {
        return of(host).stream().filter(visit -> visit.target().equals(path) || visit.target().startsWith(path + "?"))
                .toList();
    }

    public Set<String> hosts() {
        Set<String> hosts = new TreeSet<>();
        all.forEach(visit -> hosts.add(visit.host()));
        return hosts;
    }

    /** The most requests that a host had at the same time. */
    public int mostAtOnce(String host) {
        List<Visit> visits = of(host);
        return visits.stream()
                .mapToInt(one -> (int) visits.stream()
                        .filter(other -> other.start() <= one.start() && one.start() < other.end()).count())
                .max().orElse(0);
    }

    /** The most requests that began at a host within a span of time, wherever the span begins. */
    public int mostWithin(String host, Duration span) {
        List<Visit> visits = of(host);
        return visits.stream()
                .mapToInt(one -> (int) visits.stream()
                        .filter(other -> other.start() >= one.start() && other.start() - one.start() < span.toNanos())
                        .count())
                .max().orElse(0);
    }
}
