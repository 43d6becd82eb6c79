package org.priceglass.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies of objects on this machine, so that what is read here and there is fetched once. Those that were not used for
 * longest make room for others; those in use stay. Safe for many threads.
 */
final class ReadCache {
    private final FileStore files;
    private final long mostBytes;
    /** By when they were used, the longest ago first. */
    private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Integer> users = new HashMap<>();
    private long bytes;

    /** Fetches a content from where it is kept. */
    @FunctionalInterface
    interface Origin {
        InputStream open() throws IOException;
    }

    ReadCache(FileStore files, long mostBytes) throws IOException {
        this.files = files;
        this.mostBytes = mostBytes;
        files.visit(object -> count(object.sha256(), object.bytes()));
        trim();
    }

    /** The files, to stage copies among them. */
    FileStore files() {
        return files;
    }

    /** A copy that is not dropped before it is closed. */
    LocalCopy copy(String sha256, Origin origin) throws IOException {
        use(sha256);
        try {
            if (!files.holds(sha256)) {
                fetch(sha256, origin);
            }
            added(sha256);
            return new LocalCopy(files.local(sha256).path(), new Release(sha256));
        } catch (IOException | RuntimeException e) {
            release(sha256);
            throw e;
        }
    }

    private void fetch(String sha256, Origin origin) throws IOException {
        try (InputStream content = origin.open(); StagedObject staged = files.stage(content, Progress.IGNORED)) {
            if (!staged.object().sha256().equals(sha256)) {
                throw new IOException("the storage gives other bytes for " + sha256 + " (SHA-256 "
                        + staged.object().sha256() + "): copy it there from a backup, or import the file again");
            }
            staged.keep();
        }
    }

    /** Says that a file was added. */
    synchronized void added(String sha256) throws IOException {
        count(sha256, files.size(sha256)
                .orElseThrow(() -> new NoSuchFileException(sha256, null, "it was dropped from the cache")));
        trim();
    }

    /** Drops a copy that nobody reads. */
    synchronized void drop(String sha256) throws IOException {
        if (!users.containsKey(sha256)) {
            forget(sha256);
        }
    }

    private synchronized void use(String sha256) {
        users.merge(sha256, 1, Integer::sum);
    }

    private synchronized void release(String sha256) throws IOException {
        users.computeIfPresent(sha256, (key, count) -> count == 1 ? null : Integer.valueOf(count - 1));
        trim();
    }

    private void count(String sha256, long size) {
        Long before = sizes.put(sha256, size);
        bytes += before == null ? size : size - before;
    }

    private void trim() throws IOException {
        for (String sha256 : List.copyOf(sizes.keySet())) {
            if (bytes <= mostBytes) {
                return;
            }
            if (!users.containsKey(sha256)) {
                forget(sha256);
            }
        }
    }

    private void forget(String sha256) throws IOException {
        files.remove(sha256);
        Long size = sizes.remove(sha256);
        bytes -= size == null ? 0 : size;
    }

    /** Gives a copy back, once. */
    private final class Release implements Closeable {
        private final String sha256;
        private boolean done;

        Release(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public synchronized void close() throws IOException {
            if (!done) {
                done = true;
                release(sha256);
            }
        }
    }
}
