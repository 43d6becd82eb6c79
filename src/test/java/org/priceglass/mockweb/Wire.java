package org.priceglass.mockweb;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The way to the client for one answer, with the mischief that a network can do. */
public final class Wire {
    private final Socket socket;
    private final OutputStream out;
    private long written;
    private volatile long lastWrite = System.nanoTime();

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    public void write(byte[] content) throws IOException {
        write(content, 0, content.length);
    }

    public void write(byte[] content, int from, int length) throws IOException {
        lastWrite = System.nanoTime();
        out.write(content, from, length);
        out.flush();
        written += length;
    }

    /** Ends the connection as a crashed machine does; the client sees a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        throw new SocketException("reset by plan");
    }

    /** Says nothing more until the client gives up. */
    public void fallSilent() throws IOException {
        while (socket.getInputStream().read() >= 0) {
            lastWrite = System.nanoTime();
        }
        throw new SocketException("the client gave up");
    }

    /** Says nothing for a while; ends early where the client gives up. */
    public void pause(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            if (socket.getInputStream().read() < 0) {
                throw new SocketException("the client gave up");
            }
        } catch (SocketTimeoutException over) {
            lastWrite = System.nanoTime();
        } finally {
            socket.setSoTimeout(0);
        }
    }

    void head(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Bytes of the body so far. */
    public long written() {
        return written;
    }

    long lastWrite() {
        return lastWrite;
    }
}
