package org.priceglass.download;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.priceglass.mrf.Utf8Stream;
import org.priceglass.mrf.sniff.FileHead;

/** Tells from the first bytes whether something is no file at all. */
final class BodyHead {
    /** As many first bytes tell. */
    static final int BYTES = FileHead.BYTES;

    private static final int EVIDENCE = 2 << 10;
    private static final Pattern HUMAN = Pattern
            .compile("captcha|cf-chl|cf_chl|challenge-platform|just a moment\\.\\.\\."
                    + "|verify (?:that )?you are (?:a )?human|are you a (?:robot|human)|incapsula|_incap_|px-captcha"
                    + "|pardon our interruption|<title>\\s*access denied");
    private static final Pattern LOGIN = Pattern.compile("<input[^>]+type\\s*=\\s*[\"']?password"
            + "|<title>[^<]*\\b(?:sign in|log in|login|sign on|single sign-on)\\b");

    private final byte[] head;

    /** The head of a body as transferred; packed bytes are unpacked as far as they go. */
    BodyHead(byte[] bytes, boolean packed) {
        this.head = packed ? unpacked(bytes) : bytes;
    }

    /** What it is instead of a file; empty for anything that may be one. */
    Optional<NotAFileKind> kind() throws IOException {
        return switch (FileHead.of(text()).kind()) {
            case HTML -> Optional.of(page(evidence(head, BYTES)));
            case PDF -> Optional.of(NotAFileKind.PDF);
            case IMAGE -> Optional.of(NotAFileKind.IMAGE);
            case EMPTY -> Optional.of(NotAFileKind.EMPTY);
            default -> Optional.empty();
        };
    }

    /** The first bytes, one char for each. */
    String evidence() {
        return evidence(head, EVIDENCE);
    }

    /** Which page of a web site this is. */
    static NotAFileKind page(String html) {
        String text = html.toLowerCase(Locale.ROOT);
        if (HUMAN.matcher(text).find()) {
            return NotAFileKind.CAPTCHA;
        }
        return LOGIN.matcher(text).find() ? NotAFileKind.LOGIN_PAGE : NotAFileKind.WEB_PAGE;
    }

    private byte[] text() throws IOException {
        try (Utf8Stream text = new Utf8Stream(new ByteArrayInputStream(head))) {
            return text.readNBytes(BYTES);
        }
    }

    private static String evidence(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }

    private static byte[] unpacked(byte[] bytes) {
        byte[] plain = new byte[BYTES];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int n = 0; n >= 0 && length < BYTES; n = in.read(plain, length, BYTES - length)) {
                length += n;
            }
        } catch (EOFException theHeadEnds) {
            // What was unpacked so far is the head.
        } catch (ZipException notPackedAtAll) {
            return length == 0 ? bytes : Arrays.copyOf(plain, length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.copyOf(plain, length);
    }
}
