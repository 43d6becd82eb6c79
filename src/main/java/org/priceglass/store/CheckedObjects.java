package org.priceglass.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Contents of a store that are compared with their hash before anybody sees them: each once, as long as its file keeps
 * its size and time. Somebody may have opened an original in an editor, or a disk may have lost a byte of it. Safe for
 * many threads.
 */
public final class CheckedObjects {
    private final ObjectStore store;
    private final Map<String, Stamp> checked = new ConcurrentHashMap<>();

    public CheckedObjects(ObjectStore store) {
        this.store = store;
    }

    /**
     * A file of this machine that holds the content; takes about a second per 2 GB the first time.
     *
     * @throws IOException
     *             where the content is not held, or is not what its hash says; with what to do
     */
    public LocalCopy local(String sha256) throws IOException {
        LocalCopy copy = store.local(sha256);
        try {
            Stamp stamp = Stamp.of(copy.path());
            if (!stamp.equals(checked.get(sha256))) {
                Staging.check(copy.path(), sha256, Progress.IGNORED);
                checked.put(sha256, stamp);
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** What changes when somebody writes to a file. */
    private record Stamp(Path file, long bytes, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(file, found.size(), found.lastModifiedTime());
        }
    }
}
