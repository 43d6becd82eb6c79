package org.priceglass.conformance;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that are written once and read again: in memory while they are few, else in a temporary file. */
final class SpilledBytes extends OutputStream {
    private static final int IN_MEMORY = 256 << 10;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream out;

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (out != null) {
            out.write(bytes, from, length);
            return;
        }
        memory.write(bytes, from, length);
        if (memory.size() > IN_MEMORY) {
            file = Files.createTempFile("priceglass-findings", ".bin");
            out = new BufferedOutputStream(Files.newOutputStream(file));
            memory.writeTo(out);
            memory = new ByteArrayOutputStream();
        }
    }

    /** What was written so far, from the first byte. */
    InputStream read() throws IOException {
        if (out == null || file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        out.flush();
        return new BufferedInputStream(Files.newInputStream(file));
    }

    /** Forgets all of it. */
    @Override
    public void close() throws IOException {
        memory = new ByteArrayOutputStream();
        if (out != null && file != null) {
            out.close();
            Files.deleteIfExists(file);
            out = null;
            file = null;
        }
    }
}
