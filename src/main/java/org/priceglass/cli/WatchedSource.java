package org.priceglass.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;

/** A source that reports how much of it was read. */
record WatchedSource(MrfSource source, ProgressLine progress) implements MrfSource {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public @Nullable String member() {
        return source.member();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(source.open()) {
            private long done;

            @Override
            public int read() throws IOException {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                count(n);
                return n;
            }

            private void count(int n) {
                if (n > 0) {
                    done += n;
                    progress.at("reading " + name(), done, size());
                }
            }
        };
    }
}
