package org.priceglass.mrf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Position;

/** A member in memory, outside any archive. */
public final class MemorySource implements MrfSource {
    private final String name;
    private final byte[] bytes;

    public MemorySource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public static MemorySource of(String name, String text) {
        return new MemorySource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable String member() {
        return null;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes at a position. */
    public byte[] cut(Position position) {
        return Arrays.copyOfRange(bytes, (int) position.offset(), (int) position.offset() + position.length());
    }
}
