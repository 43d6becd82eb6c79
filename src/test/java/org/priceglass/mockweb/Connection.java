package org.priceglass.mockweb;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP/1.1 with one client: requests with a Content-Length or none, answers one after the other. */
final class Connection {
    private static final String KEEP = "keep-alive";

    private final Socket socket;
    private final Route routes;
    private final Visits visits;
    private final InputStream in;

    Connection(Socket socket, Route routes, Visits visits) throws IOException {
        this.socket = socket;
        this.routes = routes;
        this.visits = visits;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** Serves until one side ends it. */
    void serve() throws IOException {
        boolean more = true;
        while (more) {
            MockRequest request = request();
            more = request != null && answer(request);
        }
    }

    private boolean answer(MockRequest request) throws IOException {
        long start = System.nanoTime();
        MockAnswer answer = routes.answer(request);
        Wire wire = new Wire(socket);
        boolean silent = request.method().equals("HEAD") || answer.status() == 304;
        boolean last = !request.header("Connection").orElse(KEEP).equalsIgnoreCase(KEEP);
        visits.add(new Visit(request.host(), request.method(), request.target(), request.header("Range"),
                answer.status(), start, wire));
        wire.head(head(answer, last));
        if (!silent) {
            answer.body().write(wire);
        }
        return !last && (silent || answer.announced().orElse(-1L) == wire.written());
    }

    private static String head(MockAnswer answer, boolean last) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(answer.status()).append(" Planned\r\n");
        answer.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        boolean ends = last || answer.announced().isEmpty();
        return head.append(ends ? "Connection: close\r\n\r\n" : "\r\n").toString();
    }

    private @Nullable MockRequest request() throws IOException {
        String line = line();
        if (line.isEmpty()) {
            return null;
        }
        String[] words = line.split(" ", -1);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new MockRequest(words[0], host(headers.getOrDefault("Host", "")), words[1], headers, body);
    }

    private static String host(String authority) {
        String name = authority.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return name.endsWith(MockWeb.DOMAIN) ? name.substring(0, name.length() - MockWeb.DOMAIN.length()) : name;
    }

    /** Empty at the end of the headers and where the client has closed. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
