package org.priceglass.quality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The first 64 bits of the SHA-256 of some texts: among ten million charges two unlike ones meet once in 370,000. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never 0. */
    long of(@Nullable Object... parts) {
        for (@Nullable
        Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        long bits = ByteBuffer.wrap(digest.digest()).getLong();
        return bits == 0 ? 1 : bits;
    }
}
