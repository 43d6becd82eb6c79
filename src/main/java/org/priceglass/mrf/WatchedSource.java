package org.priceglass.mrf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A member that tells how far it is read. */
public record WatchedSource(MrfSource source, Progress progress) implements MrfSource {
    /** Told from the thread that reads. */
    @FunctionalInterface
    public interface Progress {
        /**
         * How far the member is read.
         *
         * @param done
         *            unpacked bytes
         * @param total
         *            unpacked bytes of the member, -1 where only reading tells
         */
        void at(long done, long total);
    }

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
                    progress.at(done, size());
                }
            }
        };
    }
}
