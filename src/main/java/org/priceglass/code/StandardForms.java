package org.priceglass.code;

import org.jspecify.annotations.Nullable;

/** Forms of codes that need no more than a look at their characters. */
final class StandardForms {
    private static final int REVENUE_WIDTH = 4;
    private static final int CPT_WIDTH = 5;

    private StandardForms() {
    }

    static @Nullable CanonicalCode shaped(String code, String shape) {
        return CodeShape.fits(code, shape) ? CanonicalCode.right(code) : null;
    }

    /** Case mix groups of rehabilitation: A to D, then four digits. */
    static @Nullable CanonicalCode caseMix(String code) {
        return CodeShape.fits(code, "A9999") && code.charAt(0) <= 'D' ? CanonicalCode.right(code) : null;
    }

    /**
     * CPT and HCPCS, either under the type of the other. A sixth digit before CPT's five is a zero of a padded column;
     * three or four digits are anaesthesia codes (00100 and up) whose zeros a spreadsheet took away.
     */
    static @Nullable CanonicalCode procedure(String code) {
        if (CodeShape.fits(code, "99999") || CodeShape.fits(code, "9999A") || CodeShape.fits(code, "A9999")) {
            return CanonicalCode.right(code);
        }
        if (CodeShape.fits(code, "099999")) {
            return CanonicalCode.repaired(code.substring(1));
        }
        boolean lostZeros = (CodeShape.fits(code, "999") || CodeShape.fits(code, "9999")) && code.charAt(0) != '0';
        return lostZeros ? CanonicalCode.repaired(CodeShape.pad(code, CPT_WIDTH)) : null;
    }

    /**
     * Revenue codes: 0001 to 0999 with or without the leading zero, and 1000, 2100 and 3100 series. One or two digits
     * have lost zeros.
     */
    static @Nullable CanonicalCode revenue(String code) {
        if (!CodeShape.isDigits(code) || isZero(code) || code.length() > REVENUE_WIDTH) {
            return null;
        }
        if (code.length() == REVENUE_WIDTH) {
            return code.charAt(0) <= '3' ? CanonicalCode.right(code) : null;
        }
        String padded = CodeShape.pad(code, REVENUE_WIDTH);
        return code.length() == REVENUE_WIDTH - 1 ? CanonicalCode.right(padded) : CanonicalCode.repaired(padded);
    }

    /** A number of a fixed width, often written without its zeros, sometimes with one too many. */
    static @Nullable CanonicalCode number(String code, int width) {
        if (!CodeShape.isDigits(code) || isZero(code)) {
            return null;
        }
        if (code.length() <= width) {
            return CanonicalCode.right(CodeShape.pad(code, width));
        }
        return code.length() == width + 1 && code.charAt(0) == '0' ? CanonicalCode.repaired(code.substring(1)) : null;
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }
}
