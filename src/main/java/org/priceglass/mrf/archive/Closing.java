package org.priceglass.mrf.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is closed together, the last one first. */
final class Closing implements Closeable {
    private final Deque<Closeable> open = new ArrayDeque<>();

    synchronized <T extends Closeable> T add(T resource) {
        open.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() throws IOException {
        IOException failure = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
