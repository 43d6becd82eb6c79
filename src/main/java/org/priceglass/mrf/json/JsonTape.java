package org.priceglass.mrf.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value, broken down into nodes in the order of the text: containers, keys and scalars, each with its bytes
 * from the first to the last. Whoever reads it may go to and fro: an item's codes are read before its charges,
 * whichever of them stands first.
 *
 * <p>
 * Lenient where the meaning is certain: a comma before a closing bracket, control characters within strings, words like
 * NaN, numbers in any form. One tape is used again for every value of a file.
 */
final class JsonTape {
    /** The bytes end within the value. */
    static final int INCOMPLETE = -1;

    static final int OBJECT = 0;
    static final int ARRAY = 1;
    static final int KEY = 2;
    static final int STRING = 3;
    static final int NUMBER = 4;
    static final int WORD = 5;
    static final int NULL = 6;
    /** A plain rate: an object whose values stand in a row of {@link RateScanner}. */
    static final int RATE = 7;

    private static final int NONE = -1;
    /** The array of rates, its charge, the array of charges and their item are open around a rate. */
    private static final int RATE_DEPTH = 4;
    private static final byte[] RATES = "payers_information".getBytes(StandardCharsets.US_ASCII);
    private static final int STRIDE = 3;
    private static final int KIND_BITS = 4;
    private static final int KIND_MASK = 7;
    private static final int ESCAPED = 8;
    private static final int MAX_DEPTH = 500;
    private static final int MAX_NODES = 16 << 20;

    private final @Nullable RateScanner rates;
    /** For each node: kind and, of a container, the node behind it; first byte; byte behind the last. */
    private int[] words = new int[STRIDE << 10];
    private int nodes;
    private byte[] bytes = {};
    private int limit;
    private int depth;

    /** What comes next while reading. */
    private enum Expected {
        VALUE, VALUE_OR_END, KEY_OR_END, COLON, COMMA_OR_END, NOTHING
    }

    /** A tape of objects, arrays and scalars alone. */
    JsonTape() {
        rates = null;
    }

    /** A tape that leaves plain rates to their scanner. */
    JsonTape(RateScanner rates) {
        this.rates = rates;
    }

    /**
     * Reads the value that begins at an index.
     *
     * @return the index behind it, or {@link #INCOMPLETE} where the bytes end before it does
     */
    int read(byte[] text, int from, int to) throws BrokenJsonException {
        bytes = text;
        limit = to;
        nodes = 0;
        depth = 0;
        if (rates != null) {
            rates.clear();
        }
        int open = NONE;
        int at = from;
        Expected expected = Expected.VALUE;
        while (expected != Expected.NOTHING) {
            at = JsonBytes.behindBlanks(text, at, limit);
            if (at >= limit) {
                return INCOMPLETE;
            }
            byte symbol = text[at];
            switch (expected) {
                case VALUE, VALUE_OR_END -> {
                    if (symbol == '"') {
                        at = string(at + 1, STRING);
                        expected = after(open);
                    } else if (symbol == '{') {
                        int behind = rates(at, open);
                        boolean rates = behind > at;
                        open = rates ? open : open(OBJECT, at, open);
                        at = rates ? behind : at + 1;
                        expected = rates ? Expected.COMMA_OR_END : Expected.KEY_OR_END;
                    } else if (symbol == '[') {
                        open = open(ARRAY, at++, open);
                        expected = Expected.VALUE_OR_END;
                    } else if (symbol == ']' && expected == Expected.VALUE_OR_END) {
                        open = close(open, ++at);
                        expected = after(open);
                    } else {
                        at = scalar(at);
                        expected = after(open);
                    }
                }
                case KEY_OR_END -> {
                    if (symbol == '"') {
                        at = string(at + 1, KEY);
                        expected = Expected.COLON;
                    } else if (symbol == '}') {
                        open = close(open, ++at);
                        expected = after(open);
                    } else {
                        throw BrokenJsonException.found(text, at, "a key in quotes or '}'");
                    }
                }
                case COLON -> {
                    if (symbol != ':') {
                        throw BrokenJsonException.found(text, at, "':'");
                    }
                    at++;
                    expected = Expected.VALUE;
                }
                default -> {
                    boolean inObject = kind(open) == OBJECT;
                    if (symbol == ',') {
                        at++;
                        expected = inObject ? Expected.KEY_OR_END : Expected.VALUE_OR_END;
                    } else if (symbol == (inObject ? '}' : ']')) {
                        open = close(open, ++at);
                        expected = after(open);
                    } else {
                        throw BrokenJsonException.found(text, at, inObject ? "',' or '}'" : "',' or ']'");
                    }
                }
            }
            if (at == INCOMPLETE) {
                return INCOMPLETE;
            }
        }
        return at;
    }

    /** The bytes that {@link #from} and {@link #to} index. */
    byte[] bytes() {
        return bytes;
    }

    int kind(int node) {
        return words[node * STRIDE] & KIND_MASK;
    }

    /** Whether the string or key holds a backslash. */
    boolean isEscaped(int node) {
        return (words[node * STRIDE] & ESCAPED) != 0;
    }

    /** Index of the first byte: of a string behind its quote, of a container its bracket. */
    int from(int node) {
        return words[node * STRIDE + 1];
    }

    /** Index behind the last byte: of a string its closing quote, of a container behind its bracket. */
    int to(int node) {
        return words[node * STRIDE + 2];
    }

    /** The node behind this one and all within it: the next element, or the next key of an object. */
    int next(int node) {
        return isContainer(node) ? words[node * STRIDE] >>> KIND_BITS : node + 1;
    }

    /** The row of a rate. */
    int row(int node) {
        return words[node * STRIDE] >>> KIND_BITS;
    }

    boolean isContainer(int node) {
        return kind(node) <= ARRAY;
    }

    /** Adds the plain rates that begin here, one after another, and returns the index behind them. */
    private int rates(int from, int open) throws BrokenJsonException {
        if (rates == null || depth != RATE_DEPTH || !isRates(open)) {
            return from;
        }
        int end = from;
        int at = from;
        while (at < limit && bytes[at] == '{') {
            int behind = rates.read(bytes, at, limit);
            if (behind == RateScanner.DECLINED) {
                break;
            }
            add(RATE | (rates.rows().size() - 1) << KIND_BITS, at, behind);
            end = behind;
            int comma = JsonBytes.behindBlanks(bytes, end, limit);
            at = comma < limit && bytes[comma] == ',' ? JsonBytes.behindBlanks(bytes, comma + 1, limit) : limit;
        }
        return end;
    }

    /** Whether a container is the array of a charge's rates. */
    private boolean isRates(int open) {
        int key = open - 1;
        return kind(open) == ARRAY && kind(key) == KEY && to(key) - from(key) == RATES.length
                && Arrays.equals(RATES, 0, RATES.length, bytes, from(key), to(key));
    }

    private static Expected after(int open) {
        return open == NONE ? Expected.NOTHING : Expected.COMMA_OR_END;
    }

    private int open(int kind, int at, int parent) throws BrokenJsonException {
        if (++depth > MAX_DEPTH) {
            throw new BrokenJsonException(at, "brackets nested deeper than " + MAX_DEPTH);
        }
        return add(kind, at, parent);
    }

    /** Closes the container and returns the one around it. */
    private int close(int open, int end) {
        depth--;
        int parent = words[open * STRIDE + 2];
        words[open * STRIDE] |= nodes << KIND_BITS;
        words[open * STRIDE + 2] = end;
        return parent;
    }

    private int string(int from, int kind) throws BrokenJsonException {
        int escaped = 0;
        int at = from;
        while (true) {
            at = JsonBytes.quoteOrBackslash(bytes, at, limit);
            if (at == limit) {
                return INCOMPLETE;
            }
            if (bytes[at] == '"') {
                add(kind | escaped, from, at);
                return at + 1;
            }
            escaped = ESCAPED;
            at += 2;
            if (at >= limit) {
                return INCOMPLETE;
            }
        }
    }

    private int scalar(int from) throws BrokenJsonException {
        int at = from;
        while (at < limit && isOfScalar(bytes[at])) {
            at++;
        }
        if (at == limit) {
            return INCOMPLETE;
        }
        byte first = bytes[from];
        if (at > from && first <= '9') {
            add(NUMBER, from, at);
        } else {
            JsonWord word = JsonWord.of(bytes, from, at);
            if (word == null) {
                throw BrokenJsonException.found(bytes, from, "a value");
            }
            add(word == JsonWord.NULL ? NULL : WORD, from, at);
        }
        return at;
    }

    private static boolean isOfScalar(byte symbol) {
        return (symbol >= '0' && symbol <= '9') || symbol == '.' || symbol == '-' || symbol == '+'
                || ((symbol | 0x20) >= 'a' && (symbol | 0x20) <= 'z');
    }

    private int add(int kind, int from, int to) throws BrokenJsonException {
        int at = nodes * STRIDE;
        if (at == words.length) {
            if (nodes >= MAX_NODES) {
                throw new BrokenJsonException(from, "a single value of more than " + MAX_NODES + " parts");
            }
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[at] = kind;
        words[at + 1] = from;
        words[at + 2] = to;
        return nodes++;
    }
}
