package org.priceglass.download;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.priceglass.store.Sha256;

/**
 * The part files of a workspace, by URL. One process has a workspace, so who has a part is known in memory.
 */
public final class PartFolder {
    private static final int NAME = 32;

    private final Path folder;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    /** The folder must be of the same file system as the store, so that a finished file can be moved there. */
    public PartFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /**
     * Drops the parts that nobody has gone on with.
     *
     * @param before
     *            those written to later stay
     * @return how many bytes they had
     */
    public long dropOlderThan(Instant before) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                if (old && open.stream().noneMatch(part -> file.toString().startsWith(part.toString()))) {
                    bytes += Files.size(file);
                    Files.delete(file);
                }
            }
        }
        return bytes;
    }

    /**
     * The part of a URL, until the lease is closed.
     *
     * @throws DownloadException
     *             {@link DownloadFailure#UNDER_WAY} where someone has it
     */
    Lease lease(String url) throws IOException {
        Path file = folder.resolve(name(url) + ".part");
        if (!open.add(file)) {
            throw new DownloadException(DownloadFailure.UNDER_WAY, url + ": is being fetched already: wait for it");
        }
        try {
            return new Lease(new PartFile(file, url), () -> open.remove(file));
        } catch (IOException | RuntimeException e) {
            open.remove(file);
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private static String name(String url) throws IOException {
        return Sha256.of(new ByteArrayInputStream(url.getBytes(StandardCharsets.UTF_8))).substring(0, NAME);
    }

    /** A part that one download has. */
    record Lease(PartFile part, Runnable release) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                part.close();
            } finally {
                release.run();
            }
        }
    }
}
