package org.priceglass.download;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.priceglass.http.StopSignal;
import org.priceglass.store.Sha256;

/** Writes what comes to a part, hashes it, and sees that there is room. */
final class PartWriter {
    private static final int BUFFER = 1 << 18;

    private final PartFile part;
    private final Room room;
    private final DownloadListener listener;
    private final StopSignal stop;
    private MessageDigest digest = Sha256.digest();
    private long nextCheck;

    PartWriter(PartFile part, Room room, DownloadListener listener, StopSignal stop) {
        this.part = part;
        this.room = room;
        this.listener = listener;
        this.stop = stop;
    }

    PartState state() {
        return part.state();
    }

    long length() {
        return part.length();
    }

    /** Hashes what earlier attempts have fetched. */
    void catchUp() throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = part.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                stop.check();
                digest.update(buffer, 0, n);
            }
        }
    }

    /** Forgets what has come, for an answer that begins with the first byte. */
    void begin(PartState fresh) throws IOException {
        part.begin(fresh);
        digest = Sha256.digest();
        nextCheck = 0;
        checkRoom();
    }

    void append(byte[] bytes, int count) throws IOException {
        try {
            part.append(bytes, count);
        } catch (IOException e) {
            throw room.failedWriting(state().url(), e);
        }
        digest.update(bytes, 0, count);
        listener.progress(length(), state().announced());
        if (length() >= nextCheck) {
            checkRoom();
        }
    }

    /** What it is instead of a file, as far as its first bytes tell. */
    BodyHead head() throws IOException {
        try (InputStream in = part.open()) {
            return new BodyHead(in.readNBytes(BodyHead.BYTES), state().packed());
        }
    }

    /** Makes what has come the base of the next request. */
    void checkpoint() throws IOException {
        part.checkpoint();
    }

    /** Nothing more comes. */
    void complete() throws IOException {
        checkRoom();
        part.complete();
    }

    /** Of all that has come; asked for once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void checkRoom() throws IOException {
        room.check(state().url(), length(), state().announced());
        nextCheck = length() + BUFFER;
    }
}
