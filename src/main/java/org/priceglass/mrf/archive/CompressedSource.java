package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;

/** What is inside a file that is packed as one stream. */
record CompressedSource(MrfSource packed, Compression compression, Budget.Meter meter) implements MrfSource {
    @Override
    public String name() {
        return packed.name();
    }

    @Override
    public @Nullable String member() {
        return packed.member();
    }

    /** The length that gzip writes is that modulo 4 GB, and of its last part only; the others write none. */
    @Override
    public long size() {
        return -1;
    }

    @Override
    public InputStream open() throws IOException {
        return UnpackedStream.of(compression.label(), meter, packed.open(), compression::unpack);
    }
}
