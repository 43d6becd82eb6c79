package org.priceglass.mrf;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stored original under the name that it was published by. */
public record NamedSource(MrfSource source, String name, @Nullable String member) implements MrfSource {
    @Override
    public long size() {
        return source.size();
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }
}
