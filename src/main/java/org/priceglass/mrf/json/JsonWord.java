package org.priceglass.mrf.json;

import org.jspecify.annotations.Nullable;

/**
 * The bare words of JSON, and those that common writers put there though JSON has no such word. Case does not count.
 */
enum JsonWord {
    NULL("null"), NONE("none"), TRUE("true"), FALSE("false"), NAN("nan"), INFINITY("infinity"), UNDEFINED("undefined");

    private static final JsonWord[] ALL = values();

    private final String lowerCase;

    JsonWord(String lowerCase) {
        this.lowerCase = lowerCase;
    }

    static @Nullable JsonWord of(byte[] bytes, int from, int to) {
        for (JsonWord word : ALL) {
            if (word.matches(bytes, from, to)) {
                return word == NONE || word == UNDEFINED ? NULL : word;
            }
        }
        return null;
    }

    private boolean matches(byte[] bytes, int from, int to) {
        if (to - from != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if ((bytes[from + i] | 0x20) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
