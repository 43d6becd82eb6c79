package org.priceglass.download;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name out of a Content-Disposition (RFC 6266), also as careless servers write it. */
final class Disposition {
    private static final Pattern EXTENDED = Pattern
            .compile(";\\s*filename\\*\\s*=\\s*\"?(utf-8|iso-8859-1)'[^']*'([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile(";\\s*filename\\s*=\\s*\"((?:\\\\.|[^\"\\\\])*)\"",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(";\\s*filename\\s*=\\s*([^\";]+)", Pattern.CASE_INSENSITIVE);

    private Disposition() {
    }

    /** The name as sent; the extended form goes before the plain one. */
    static Optional<String> fileName(String header) {
        // A type that is missing is common; a name in front is a name all the same.
        String parameters = ";" + header;
        Matcher extended = EXTENDED.matcher(parameters);
        if (extended.find()) {
            return Optional.of(PercentText.decode(extended.group(2), Charset.forName(extended.group(1))));
        }
        Matcher quoted = QUOTED.matcher(parameters);
        if (quoted.find()) {
            return Optional.of(utf8(quoted.group(1).replaceAll("\\\\(.)", "$1")));
        }
        Matcher bare = BARE.matcher(parameters);
        return bare.find() ? Optional.of(utf8(bare.group(1).strip())) : Optional.empty();
    }

    /** Headers come as one char for each byte, and servers send UTF-8 in them. */
    private static String utf8(String text) {
        if (text.chars().anyMatch(symbol -> symbol > 0xff)) {
            return text;
        }
        String decoded = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return decoded.contains("\ufffd") ? text : decoded;
    }
}
