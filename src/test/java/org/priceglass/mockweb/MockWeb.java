package org.priceglass.mockweb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many hosts behind one port of the loopback address. What no route answers is a 404. */
public final class MockWeb implements AutoCloseable {
    static final String DOMAIN = ".localhost";
    private static final int BACKLOG = 256;
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final ServerSocket server;
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final Visits visits = new Visits();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private MockWeb(ServerSocket server) {
        this.server = server;
    }

    /** On any free port. */
    public static MockWeb start() throws IOException {
        return start(0);
    }

    public static MockWeb start(int port) throws IOException {
        MockWeb web = new MockWeb(new ServerSocket(port, BACKLOG, LOOPBACK));
        web.threads.execute(web::accept);
        return web;
    }

    /** Answers one path of a host. */
    public MockWeb route(String host, String path, Route route) {
        routes.put(host + path, route);
        return this;
    }

    /** Answers whatever else the host is asked for. */
    public MockWeb route(String host, Route route) {
        routes.put(host, route);
        return this;
    }

    /** Where a path of a host is found: {@code http://h007.localhost:41231/file.csv}. */
    public URI uri(String host, String target) {
        return URI.create("http://" + host + DOMAIN + ":" + port() + target);
    }

    public int port() {
        return server.getLocalPort();
    }

    public Visits visits() {
        return visits;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new Connection(socket, this::answer, visits).serve();
        } catch (IOException clientHasGone) {
            // Nobody is there to be told; what was asked is in the visits.
        } finally {
            open.remove(socket);
        }
    }

    private MockAnswer answer(MockRequest request) throws IOException {
        Route route = routes.get(request.host() + request.path());
        if (route == null) {
            route = routes.get(request.host());
        }
        return route == null ? MockAnswer.status(404) : route.answer(request);
    }
}
