package org.priceglass.download;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.http.WebRequest;
import org.priceglass.store.StoredObject;

/**
 * Fetches files into the store; what an attempt leaves unfinished, the next one goes on with. Safe for many threads.
 */
public final class Downloader {
    private final WebClient web;
    private final PartFolder parts;
    private final Shelf shelf;
    private final Room room;

    /** Where a finished file goes: {@code store::adopt} of an object store, whichever is in use by then. */
    @FunctionalInterface
    public interface Shelf {
        /**
         * Takes a file over: it is gone from its place afterwards.
         *
         * @param progress
         *            told how many bytes were moved; what it throws ends it
         */
        StoredObject adopt(Path finished, String sha256, LongConsumer progress) throws IOException;
    }

    /**
     * A downloader.
     *
     * @param limits
     *            asked anew while bytes come
     * @param stored
     *            how many bytes the store has; asked every quarter of a megabyte
     */
    public Downloader(WebClient web, PartFolder parts, Shelf shelf, Supplier<DownloadLimits> limits,
            LongSupplier stored) {
        this(web, parts, shelf, new Room(limits, stored, () -> Files.getFileStore(parts.folder()).getUsableSpace()));
    }

    Downloader(WebClient web, PartFolder parts, Shelf shelf, Room room) {
        this.web = web;
        this.parts = parts;
        this.shelf = shelf;
        this.room = room;
    }

    /**
     * Fetches a file, or says why there is nothing to fetch.
     *
     * @throws WebException
     *             for what the web did
     * @throws DownloadException
     *             for what the transfer or our own room did
     * @throws CancellationException
     *             where it was stopped
     */
    public DownloadOutcome fetch(DownloadRequest request, DownloadListener listener, StopSignal stop)
            throws IOException {
        try (PartFolder.Lease lease = parts.lease(request.url())) {
            return fetch(lease.part(), request, listener, stop);
        }
    }

    private DownloadOutcome fetch(PartFile part, DownloadRequest request, DownloadListener listener, StopSignal stop)
            throws IOException {
        PartWriter writer = new PartWriter(part, room, listener, stop);
        if (part.length() > 0) {
            listener.note("goes on after %,d bytes".formatted(part.length()));
            writer.catchUp();
        }
        Optional<DownloadOutcome> other;
        try {
            other = new Transfer(web, writer, listener, stop).run(request);
        } catch (WebException e) {
            keep(part, e);
            other = Optional.of(wall(e, request));
        } catch (IOException | RuntimeException e) {
            keep(part, e);
            throw e;
        }
        if (other.isPresent()) {
            part.delete();
            return other.get();
        }
        return finish(part, writer.sha256(), request, stop);
    }

    private DownloadOutcome finish(PartFile part, String sha256, DownloadRequest request, StopSignal stop)
            throws IOException {
        PartState state = part.state();
        Origin origin = new Origin(URI.create(state.from()),
                FileNames.of(state.disposition(), URI.create(state.from())), state.contentType(), state.validators(),
                state.length());
        Path plain = part.path().resolveSibling(part.path().getFileName() + ".plain");
        try {
            Optional<StoredObject> unpacked = state.packed()
                    ? new Unpacking(room, stop).unpack(part, plain)
                    : Optional.empty();
            String hash = unpacked.map(StoredObject::sha256).orElse(sha256);
            part.close();
            DownloadOutcome outcome = request.known() != null && request.known().sha256().equals(hash)
                    ? new DownloadOutcome.SameContent(origin)
                    : new DownloadOutcome.Fetched(
                            shelf.adopt(unpacked.isPresent() ? plain : part.path(), hash, bytes -> stop.check()),
                            origin);
            part.delete();
            return outcome;
        } catch (DownloadException e) {
            if (e.failure() == DownloadFailure.BROKEN_TRANSFER) {
                part.delete();
            }
            throw e;
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    /** Keeps what can be gone on with; the rest would only take room. */
    private static void keep(PartFile part, Exception failure) {
        PartState state = part.state();
        try {
            if (failure instanceof DownloadException e && e.failure() == DownloadFailure.FILE_TOO_LARGE) {
                part.delete();
            } else if (state.withLength(part.length()).condition().isPresent()) {
                part.checkpoint();
            } else if (part.length() > 0) {
                part.begin(PartState.empty(state.url(), state.packed() || state.plain()));
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** A wall for programs answers 403 or 503 with a page that says so; any other failure goes on. */
    private static DownloadOutcome wall(WebException e, DownloadRequest request) throws WebException {
        NotAFileKind page = BodyHead.page(e.evidence());
        boolean forbidden = e.failure() == WebFailure.FORBIDDEN;
        boolean human = page == NotAFileKind.CAPTCHA && (forbidden || e.failure() == WebFailure.SERVER_ERROR);
        if (human || (page == NotAFileKind.LOGIN_PAGE && forbidden)) {
            return new DownloadOutcome.NotAFile(page, WebRequest.get(request.url()).url(), e.evidence());
        }
        throw e;
    }
}
