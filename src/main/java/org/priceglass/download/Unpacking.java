package org.priceglass.download;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.priceglass.http.StopSignal;
import org.priceglass.store.Sha256;
import org.priceglass.store.StoredObject;

/** Undoes the packing of a transfer. */
record Unpacking(Room room, StopSignal stop) {
    private static final int BUFFER = 1 << 18;
    private static final int MAGIC = 0x1f8b;

    /**
     * Unpacks a part that is complete.
     *
     * @return what the plain file holds; empty where the server said that it was packed, and it is not
     * @throws DownloadException
     *             where the packing is broken, or there is no room
     */
    Optional<StoredObject> unpack(PartFile part, Path plain) throws IOException {
        String url = part.state().url();
        if (!isPacked(part)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(part.open(), BUFFER);
                OutputStream out = Files.newOutputStream(plain)) {
            return Optional.of(copy(in, out, url));
        } catch (ZipException | EOFException e) {
            throw new DownloadException(DownloadFailure.BROKEN_TRANSFER,
                    "%s: its packing is broken (%s)".formatted(url, e.getMessage()), e);
        }
    }

    private StoredObject copy(InputStream in, OutputStream out, String url) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            stop.check();
            room.check(url, bytes, OptionalLong.of(bytes + n));
            out.write(buffer, 0, n);
            digest.update(buffer, 0, n);
            bytes += n;
        }
        return new StoredObject(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static boolean isPacked(PartFile part) throws IOException {
        try (InputStream in = part.open()) {
            return (in.read() << 8 | in.read()) == MAGIC;
        }
    }
}
