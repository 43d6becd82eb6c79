package org.priceglass.code;

import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;

/**
 * One number that stands for a code in look-up. The top six bits are the look-up space of its system. The rest holds up
 * to eleven letters and digits exactly (every code of the standard systems), and a hash of everything longer or with
 * other characters: two such codes may share a key, so whoever finds by key compares the code itself.
 */
public final class CodeKey {
    private static final CodeSystem[] SYSTEMS = CodeSystem.values();
    private static final int SPACE_SHIFT = 58;
    private static final long HASHED = 1L << 57;
    static final int MAX_EXACT = 11;
    static final int SYMBOLS = 36;

    private CodeKey() {
    }

    public static long of(Code code) {
        return of(code.system(), code.code());
    }

    /** The look-up space of a key: CPT stands for HCPCS too. */
    public static CodeSystem space(long key) {
        return SYSTEMS[(int) (key >>> SPACE_SHIFT)];
    }

    /** The key of a canonical code, upper case. */
    public static long of(CodeSystem system, String canonical) {
        return ((long) system.lookupSpace().ordinal() << SPACE_SHIFT) | body(canonical);
    }

    /** Bijective base 36, whose eleven places are just below 2 to the 57th, so that length counts too. */
    static long body(String canonical) {
        int length = canonical.length();
        if (length > MAX_EXACT) {
            return hash(canonical);
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int symbol = symbol(canonical.charAt(i));
            if (symbol == 0) {
                return hash(canonical);
            }
            value = value * SYMBOLS + symbol;
        }
        return value;
    }

    /** The key without its system. */
    static long bodyOf(long key) {
        return key & ((1L << SPACE_SHIFT) - 1);
    }

    static boolean isHashed(long body) {
        return (body & HASHED) != 0;
    }

    private static int symbol(char c) {
        return c >= '0' && c <= '9' ? c - '0' + 1 : c >= 'A' && c <= 'Z' ? c - 'A' + 11 : 0;
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 32)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return HASHED | (hash & (HASHED - 1));
    }
}
