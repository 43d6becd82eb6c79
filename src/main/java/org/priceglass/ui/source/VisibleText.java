package org.priceglass.ui.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes as text in which everything can be seen: blanks as middle dots, tabs as arrows; line ends, controls and marks
 * without width by name, in brackets. Knows where each byte stands in the text.
 */
final class VisibleText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNDEFINED = '\ufffd';

    private final StringBuilder text = new StringBuilder();
    private final int[] places;
    private final boolean pictures;

    private VisibleText(int bytes, boolean pictures) {
        this.places = new int[bytes + 1];
        this.pictures = pictures;
    }

    /**
     * Decodes bytes.
     *
     * @param encoding
     *            of the file, as its summary names it; bytes that are not UTF-8 are shown as Windows-1252
     * @param pictures
     *            whether to show what cannot be seen
     */
    static VisibleText of(byte[] bytes, String encoding, boolean pictures) {
        VisibleText visible = new VisibleText(bytes.length, pictures);
        if (encoding.startsWith("UTF-16")) {
            visible.decodeUtf16(bytes, encoding.endsWith("BE") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        } else {
            visible.decodeUtf8(bytes);
        }
        visible.places[bytes.length] = visible.text.length();
        return visible;
    }

    String text() {
        return text.toString();
    }

    /** Where the byte's character begins in the text. */
    int placeOf(int byteOffset) {
        return places[Math.clamp(byteOffset, 0, places.length - 1)];
    }

    private void decodeUtf8(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = Math.min(utf8Length(bytes[at]), bytes.length - at);
            String decoded = new String(bytes, at, length, StandardCharsets.UTF_8);
            if (decoded.indexOf(UNDEFINED) >= 0 && length < 4) {
                length = 1;
                decoded = new String(bytes, at, 1, WINDOWS_1252);
            }
            add(at, length, decoded.indexOf(UNDEFINED) >= 0 ? hex(bytes[at]) : decoded);
            at += length;
        }
    }

    private void decodeUtf16(byte[] bytes, Charset charset) {
        for (int at = 0; at < bytes.length; at += 2) {
            int length = Math.min(2, bytes.length - at);
            add(at, length, length == 2 ? new String(bytes, at, 2, charset) : hex(bytes[at]));
        }
    }

    private void add(int at, int length, String decoded) {
        Arrays.fill(places, at, at + length, text.length());
        if (pictures) {
            decoded.codePoints().forEach(this::addVisible);
        } else {
            text.append(decoded);
        }
    }

    private void addVisible(int c) {
        switch (c) {
            case ' ' -> text.append('·');
            case '\t' -> text.append('→');
            case '\r' -> text.append("⟨CR⟩");
            case '\n' -> text.append("⟨LF⟩\n");
            case 0xa0 -> text.append("⟨NBSP⟩");
            case 0xfeff -> text.append("⟨BOM⟩");
            default -> {
                if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                    text.append(String.format("⟨U+%04X⟩", c));
                } else {
                    text.appendCodePoint(c);
                }
            }
        }
    }

    private static int utf8Length(byte first) {
        int b = first & 0xff;
        return b < 0xc2 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : b < 0xf5 ? 4 : 1;
    }

    private static String hex(byte b) {
        return String.format("⟨%02X⟩", b);
    }
}
