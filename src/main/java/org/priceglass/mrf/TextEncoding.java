package org.priceglass.mrf;

import java.util.stream.Stream;

/**
 * How the bytes of a text file stand for characters, told from its first bytes: byte order mark, then the pattern of
 * NULs. What is neither is read as UTF-8 field by field (see {@link TextPool}).
 */
public enum TextEncoding {
    UTF_8("UTF-8"), UTF_16LE("UTF-16LE"), UTF_16BE("UTF-16BE");

    /** As many of a file's first bytes tell its encoding. */
    public static final int HEAD_BYTES = 64 << 10;

    private final String label;

    TextEncoding(String label) {
        this.label = label;
    }

    /** The encoding of a file that begins with these bytes. */
    public static TextEncoding of(byte[] head, int length) {
        if (startsWith(head, length, 0xff, 0xfe)) {
            return UTF_16LE;
        }
        if (startsWith(head, length, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        int pairs = Math.min(length, HEAD_BYTES) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += head[2 * i] == 0 ? 1 : 0;
            second += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (isMostly(second, pairs) && isRarely(first, pairs)) {
            return UTF_16LE;
        }
        if (isMostly(first, pairs) && isRarely(second, pairs)) {
            return UTF_16BE;
        }
        return UTF_8;
    }

    /** The encoding that a summary names; {@code UTF-8+windows-1252} counts as UTF-8. */
    public static TextEncoding ofLabel(String label) {
        return Stream.of(values()).filter(encoding -> encoding.label.equals(label)).findFirst().orElse(UTF_8);
    }

    /** Bytes of the byte order mark that a file in this encoding begins with; 0 without one. */
    public int markLength(byte[] head, int length) {
        return switch (this) {
            case UTF_8 -> startsWith(head, length, 0xef, 0xbb, 0xbf) ? 3 : 0;
            case UTF_16LE -> startsWith(head, length, 0xff, 0xfe) ? 2 : 0;
            case UTF_16BE -> startsWith(head, length, 0xfe, 0xff) ? 2 : 0;
        };
    }

    /** The word in summaries. */
    public String label() {
        return label;
    }

    /** ASCII texts have a NUL at every such place; others at fewer. */
    private static boolean isMostly(int nuls, int pairs) {
        return nuls * 10L > pairs * 4L;
    }

    private static boolean isRarely(int nuls, int pairs) {
        return nuls * 20L <= pairs;
    }

    private static boolean startsWith(byte[] head, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
