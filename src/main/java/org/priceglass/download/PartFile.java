package org.priceglass.download;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.priceglass.store.StoredObject;

/** What has come of one file, with what is known of it, so that another process can go on. */
final class PartFile implements AutoCloseable {
    /** A kill costs less than 8 MiB: this and what the writing of one buffer adds. */
    private static final long CHECKPOINT = 4 << 20;

    private final Path file;
    private final Path sidecar;
    private final FileChannel channel;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();
    private PartState state;
    private long length;

    /** Opens what is there, cut to what is surely on the disk; begins anew where that is not sure. */
    PartFile(Path file, String url) throws IOException {
        this.file = file;
        this.sidecar = file.resolveSibling(file.getFileName() + ".json");
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.state = PartState.empty(url, false);
        try {
            state = saved(state);
            length = state.length();
            channel.truncate(length).position(length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    PartState state() {
        return state;
    }

    long length() {
        return length;
    }

    Path path() {
        return file;
    }

    /** Forgets what has come, for another answer. */
    void begin(PartState fresh) throws IOException {
        channel.truncate(0);
        length = 0;
        state = fresh;
        save();
    }

    void append(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
            length += channel.write(buffer);
        }
        if (length - state.length() >= CHECKPOINT) {
            checkpoint();
        }
    }

    /** Makes sure that all bytes so far outlive the process and a loss of power. */
    void checkpoint() throws IOException {
        channel.force(false);
        state = state.withLength(length);
        save();
    }

    /** Says that what has come is all. */
    void complete() throws IOException {
        state = state.withTotal(length);
        checkpoint();
    }

    /** From its first byte; the caller closes it. */
    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** Notes what the store takes over, so that a process which is killed then need not fetch it again. */
    void storing(StoredObject object) throws IOException {
        state = state.withStored(object);
        save();
    }

    /** Drops what has come, but not what is known of it. */
    void handOver() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Drops what has come. */
    void delete() throws IOException {
        handOver();
        Files.deleteIfExists(sidecar);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private PartState saved(PartState none) throws IOException {
        try {
            PartState saved = json.readValue(Files.readAllBytes(sidecar), PartState.class);
            if (!none.url().equals(saved.url()) || saved.length() < 0) {
                return none;
            }
            boolean whole = saved.length() <= channel.size();
            return whole ? saved : saved.stored() == null ? none : saved.withLength(0);
        } catch (NoSuchFileException | JacksonException e) {
            return none;
        }
    }

    private void save() throws IOException {
        Path fresh = sidecar.resolveSibling(sidecar.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(json.writeValueAsBytes(state)));
            out.force(false);
        }
        Files.move(fresh, sidecar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
