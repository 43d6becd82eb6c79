package org.priceglass.mrf.sniff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.priceglass.mrf.MemberBytes;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.Utf8Stream;

/**
 * The first bytes of a file, which tell what it is.
 *
 * @param text
 *            one char for each byte, so that signatures and ASCII words can be looked for
 */
public record FileHead(String text) {
    /** As many first bytes tell. */
    public static final int BYTES = 64 << 10;

    /** An array of a root, not a CSV cell in brackets. */
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[\\[{\\]\"]");
    /** A whole file that is one value, or an array of such. */
    private static final Pattern JSON_VALUE = Pattern
            .compile("null|true|false|-?[0-9][0-9.eE+-]*|\"[^\"\\r\\n]*\"|\\[[-+.0-9eE\\s,a-z]*\\]");
    private static final Pattern MARKUP = Pattern.compile("<[!?/a-zA-Z]");
    private static final Pattern HTML = Pattern.compile("<!doctype html|<html|<head|<body|<script|<meta|<title");

    /** The header of a ZIP archive's first file: 30 bytes, then its name. */
    private static final Pattern OFFICE = Pattern
            .compile("(?s)PK\u0003\u0004.{26}(\\[Content_Types\\]\\.xml|mimetype|_rels/|docProps/|xl/|word/|ppt/)");

    /** Of a text file, at most one byte in so many is a control character. */
    private static final int TEXT_PER_CONTROL = 50;

    /** The head of a file in UTF-8 or a single-byte encoding, without byte order mark. */
    public static FileHead of(byte[] bytes) {
        return new FileHead(new String(bytes, 0, Math.min(bytes.length, BYTES), StandardCharsets.ISO_8859_1));
    }

    /**
     * Looks what a stream holds, in any encoding.
     *
     * @throws UnreadableFileException
     *             where not even its first byte can be unpacked
     */
    public static FileKind kindOf(InputStream in) throws IOException {
        byte[] bytes = MemberBytes.head(in, BYTES);
        FileHead head = of(bytes);
        if (Signature.kindOf(head.text).isPresent()) {
            return head.kind();
        }
        try (Utf8Stream text = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            return of(text.readNBytes(BYTES)).kind();
        }
    }

    public FileKind kind() {
        Optional<FileKind> signed = Signature.kindOf(text);
        if (signed.isPresent()) {
            return signed.get() == FileKind.ZIP ? zip() : signed.get();
        }
        if (isBinary()) {
            return FileKind.BINARY;
        }
        String start = text.strip();
        if (start.isEmpty() && text.length() < BYTES) {
            return FileKind.EMPTY;
        }
        if (start.startsWith("{") || JSON_ARRAY.matcher(start).lookingAt() || JSON_VALUE.matcher(start).matches()) {
            return FileKind.JSON;
        }
        if (MARKUP.matcher(start).lookingAt()) {
            return HTML.matcher(start.toLowerCase(Locale.ROOT)).find() ? FileKind.HTML : FileKind.XML;
        }
        return FileKind.CSV;
    }

    /**
     * Office files are ZIP archives too, whose files have names that are given. The first one is looked at: an archive
     * may have a whole workbook inside it, with all its names.
     */
    private FileKind zip() {
        if (!OFFICE.matcher(text).lookingAt()) {
            return FileKind.ZIP;
        }
        return text.contains("xl/") ? FileKind.WORKBOOK : FileKind.DOCUMENT;
    }

    private boolean isBinary() {
        long controls = text.chars().filter(symbol -> symbol < ' ' && !Character.isWhitespace(symbol)).count();
        return controls * TEXT_PER_CONTROL > text.length();
    }
}
