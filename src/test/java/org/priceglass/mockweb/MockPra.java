package org.priceglass.mockweb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service like that of Patient Rights Advocate: sessions, a check, and a search by state that answers 200 with
 * nothing whoever is not signed in. What it lists and how it fails, the test says.
 */
public final class MockPra implements Route {
    /** How it opens sessions. */
    public enum SignIn {
        /** {@code sessionid} in the body of {@code /user/session}. */
        BODY,
        /** {@code sessionid} in a header of that answer. */
        HEADER,
        /** {@code /validate} gives a token for {@code ptsessionid}. */
        TOKEN
    }

    /** What it answers. */
    static final List<String> PATHS = List.of("/user/session", "/validate", "/check", "/facility/search");

    private static final Pattern STATE = Pattern.compile("searchstate=([A-Z]{2})");
    private static final String ID = "sessionid";

    private final SignIn way;
    private final AtomicInteger opened = new AtomicInteger();
    private final Set<String> believed = ConcurrentHashMap.newKeySet();
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Map<String, Deque<MockAnswer>> faults = new ConcurrentHashMap<>();

    public MockPra(SignIn way) {
        this.way = way;
    }

    /** What a search for a state answers, as JSON; states without it answer {@code []}. */
    public MockPra list(String state, String json) {
        states.put(state, json);
        return this;
    }

    /** Answers the next search for a state so, before it lists anything again. */
    public MockPra fail(String state, MockAnswer answer) {
        faults.computeIfAbsent(state, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    /** Believes none of the sessions that are open. */
    public void expire() {
        believed.clear();
    }

    /** How many sessions were opened. */
    public int sessions() {
        return opened.get();
    }

    @Override
    public MockAnswer answer(MockRequest request) {
        return switch (request.path()) {
            case "/user/session" -> way == SignIn.TOKEN ? MockAnswer.status(404) : session(request);
            case "/validate" -> way == SignIn.TOKEN ? token() : MockAnswer.status(404);
            case "/check" -> MockAnswer.json("{\"ts\":1750636025728}");
            case "/facility/search" -> search(request);
            default -> MockAnswer.status(404);
        };
    }

    private MockAnswer session(MockRequest request) {
        if (!request.body().contains("\"username\"")) {
            return MockAnswer.status(400);
        }
        String id = open();
        return way == SignIn.BODY
                ? MockAnswer.json("{\"sessionid\":\"%s\"}".formatted(id))
                : MockAnswer.json("{\"sessionid\":\"\"}").with(ID, id);
    }

    private MockAnswer token() {
        return MockAnswer.json("{\"sessionToken\":\"%s\",\"expires\":60}".formatted(open()));
    }

    private String open() {
        String id = "mock-session-" + opened.incrementAndGet();
        believed.add(id);
        return id;
    }

    private MockAnswer search(MockRequest request) {
        Matcher state = STATE.matcher(request.query());
        String asked = state.find() ? state.group(1) : "";
        Deque<MockAnswer> waiting = faults.getOrDefault(asked, new ArrayDeque<>());
        if (!waiting.isEmpty()) {
            return waiting.remove();
        }
        Optional<String> session = request.header(way == SignIn.TOKEN ? "ptsessionid" : ID);
        boolean known = session.filter(believed::contains).isPresent();
        return MockAnswer.json(known ? states.getOrDefault(asked, "[]") : "[]");
    }
}
