package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;

/** What is inside a gzip file; several gzip files one behind the other are one text. */
record GzipSource(MrfSource packed) implements MrfSource {
    private static final int BUFFER_BYTES = 64 << 10;

    @Override
    public String name() {
        return packed.name();
    }

    @Override
    public @Nullable String member() {
        return packed.member();
    }

    /** The length that gzip writes is that modulo 4 GB, and of its last part only. */
    @Override
    public long size() {
        return -1;
    }

    @Override
    public InputStream open() throws IOException {
        return UnpackedStream.of("gzip", packed.open(), in -> new GZIPInputStream(in, BUFFER_BYTES));
    }
}
