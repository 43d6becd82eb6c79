package org.priceglass.pipeline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.store.Sha256;

/** A member whose hash is computed while it is read. */
final class HashedSource implements MrfSource {
    private final MrfSource source;
    private @Nullable String sha256;

    HashedSource(MrfSource source) {
        this.source = source;
    }

    /** The member as it is read without a hash, where whoever keeps it computes that. */
    MrfSource source() {
        return source;
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
        return new Hashed(source.open());
    }

    /** The hash of the whole member; reads it again where the reader did not come to its end. */
    String sha256() throws IOException {
        String known = sha256;
        if (known == null) {
            try (InputStream content = source.open()) {
                known = Sha256.of(content);
            }
            sha256 = known;
        }
        return known;
    }

    private final class Hashed extends FilterInputStream {
        private final MessageDigest digest = Sha256.digest();

        Hashed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int n = super.read(target, from, length);
            if (n > 0) {
                digest.update(target, from, n);
            } else if (n < 0 && sha256 == null) {
                sha256 = HexFormat.of().formatHex(digest.digest());
            }
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            byte[] passed = new byte[(int) Math.min(n, 1 << 16)];
            return Math.max(0, read(passed, 0, passed.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
