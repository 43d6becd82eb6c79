package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/** SHA-256, hexadecimal, lower case. */
public final class Sha256 {
    private static final int BUFFER = 1 << 18;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {
    }

    /** A new digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The hash of what the stream holds; the caller closes it. */
    public static String of(InputStream content) throws IOException {
        return copy(content, OutputStream.nullOutputStream(), Progress.IGNORED).sha256();
    }

    /** Whether a text is a hash. */
    static boolean is(String text) {
        return HASH.matcher(text).matches();
    }

    /** Copies one stream into the other and says what it held; the caller closes both. */
    static StoredObject copy(InputStream content, OutputStream out, LongConsumer progress) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            digest.update(buffer, 0, n);
            out.write(buffer, 0, n);
            bytes += n;
            progress.accept(bytes);
        }
        return new StoredObject(HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
