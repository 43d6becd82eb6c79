package org.priceglass.download;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.http.WebRequest;
import org.priceglass.store.ObjectStore;
import org.priceglass.store.StoredObject;

/**
 * Fetches files into the store; what an attempt leaves unfinished, the next one goes on with. Safe for many threads.
 */
public final class Downloader {
    private final WebClient web;
    private final PartFolder parts;
    private final ObjectStore store;
    private final Room room;

    /**
     * A downloader.
     *
     * @param limits
     *            asked anew while bytes come
     * @param store
     *            where finished files go
     * @param stored
     *            how many bytes the store has; asked every quarter of a megabyte
     */
    public Downloader(WebClient web, PartFolder parts, ObjectStore store, Supplier<DownloadLimits> limits,
            LongSupplier stored) {
        this(web, parts, store, new Room(limits, stored, () -> Files.getFileStore(parts.folder()).getUsableSpace()));
    }

    Downloader(WebClient web, PartFolder parts, ObjectStore store, Room room) {
        this.web = web;
        this.parts = parts;
        this.store = store;
        this.room = room;
    }

    /**
     * Fetches a file, or says why there is nothing to fetch. One that an earlier process fetched without living to
     * record it is not fetched again.
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
            Optional<DownloadOutcome> unrecorded = unrecorded(lease.part(), request);
            return unrecorded.isPresent() ? unrecorded.get() : fetch(lease.part(), request, listener, stop);
        }
    }

    /** Forgets how a fetched file came: it is on record now. */
    public void settle(String url) throws IOException {
        try (PartFolder.Lease lease = parts.lease(url)) {
            lease.part().delete();
        }
    }

    private Optional<DownloadOutcome> unrecorded(PartFile part, DownloadRequest request) throws IOException {
        StoredObject stored = part.state().stored();
        if (stored == null || !store.holds(stored.sha256())) {
            return Optional.empty();
        }
        if (request.known() != null && request.known().sha256().equals(stored.sha256())) {
            part.begin(PartState.empty(request.url(), false));
            return Optional.empty();
        }
        part.handOver();
        return Optional.of(new DownloadOutcome.Fetched(stored, origin(part.state())));
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
        Path plain = part.path().resolveSibling(part.path().getFileName() + ".plain");
        try {
            Optional<StoredObject> unpacked = state.packed()
                    ? new Unpacking(room, stop).unpack(part, plain)
                    : Optional.empty();
            StoredObject whole = unpacked.orElse(new StoredObject(sha256, state.length()));
            if (request.known() != null && request.known().sha256().equals(whole.sha256())) {
                part.delete();
                return new DownloadOutcome.SameContent(origin(state));
            }
            part.storing(whole);
            part.close();
            store.adopt(unpacked.isPresent() ? plain : part.path(), whole.sha256(), bytes -> stop.check());
            part.handOver();
            return new DownloadOutcome.Fetched(whole, origin(state));
        } catch (DownloadException e) {
            if (e.failure() == DownloadFailure.BROKEN_TRANSFER) {
                part.delete();
            }
            throw e;
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    private static Origin origin(PartState state) {
        URI from = URI.create(state.from());
        return new Origin(from, FileNames.of(state.disposition(), from), state.contentType(), state.validators(),
                state.total());
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
