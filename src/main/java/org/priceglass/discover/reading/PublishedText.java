package org.priceglass.discover.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A small text file as people publish them.
 *
 * @param text
 *            without its byte order mark
 * @param encoding
 *            {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code windows-1252}
 */
public record PublishedText(String text, String encoding) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 10;

    /** By its byte order mark, else by where its zero bytes stand, else UTF-8 where it is that, else Windows-1252. */
    public static PublishedText of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        return new PublishedText(text.startsWith("\ufeff") ? text.substring(1) : text, charset.name());
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (even + odd > 0) {
            return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
