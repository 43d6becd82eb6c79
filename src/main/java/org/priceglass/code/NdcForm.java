package org.priceglass.code;

import org.jspecify.annotations.Nullable;

/**
 * National drug codes: labeler, product and package, canonical as eleven digits (5-4-2). Ten digits with hyphens say
 * where the missing zero belongs; without hyphens there are three readings and none is taken.
 */
final class NdcForm {
    static final int LABELER = 5;
    static final int PRODUCT = 4;
    static final int PACKAGE = 2;
    static final int DIGITS = LABELER + PRODUCT + PACKAGE;
    private static final int FEWEST_DIGITS = 8;

    private NdcForm() {
    }

    static @Nullable CanonicalCode canonical(String code) {
        if (CodeShape.isDigits(code)) {
            return plain(code);
        }
        int first = code.indexOf('-');
        int last = code.lastIndexOf('-');
        if (first <= 0 || first == last) {
            return null;
        }
        String labeler = code.substring(0, first);
        String product = code.substring(first + 1, last);
        String pack = code.substring(last + 1);
        boolean digits = CodeShape.isDigits(labeler) && CodeShape.isDigits(product) && CodeShape.isDigits(pack);
        boolean known = switch (labeler.length() * 100 + product.length() * 10 + pack.length()) {
            case 542, 442, 532, 541 -> true;
            default -> false;
        };
        return digits && known ? CanonicalCode.right(join(labeler, product, pack)) : null;
    }

    /** Eleven digits of the three parts, each with the zeros that it lacks. */
    static String join(String labeler, String product, String pack) {
        return CodeShape.pad(labeler, LABELER) + CodeShape.pad(product, PRODUCT) + CodeShape.pad(pack, PACKAGE);
    }

    private static @Nullable CanonicalCode plain(String digits) {
        if (digits.length() == DIGITS) {
            return CanonicalCode.right(digits);
        }
        return digits.length() >= FEWEST_DIGITS && digits.length() < DIGITS ? CanonicalCode.ambiguous(digits) : null;
    }
}
