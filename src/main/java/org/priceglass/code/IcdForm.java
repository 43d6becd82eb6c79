package org.priceglass.code;

import org.jspecify.annotations.Nullable;

/**
 * The dictionary has one type, ICD, for procedures and diagnoses of both editions. A point is punctuation:
 * {@code F50.00} and {@code F5000} are one code, canonical without it.
 */
final class IcdForm {
    private static final int PROCEDURE = 7;
    private static final int CATEGORY = 3;

    private IcdForm() {
    }

    static @Nullable CanonicalCode canonical(String code) {
        int point = code.indexOf('.');
        String plain = point < 0 ? code : code.substring(0, point) + code.substring(point + 1);
        boolean known = isProcedure10(code) || isDiagnosis10(plain, point) || isProcedure9(code);
        return known ? CanonicalCode.right(plain) : null;
    }

    /** Seven letters and digits without I and O. */
    private static boolean isProcedure10(String code) {
        return code.length() == PROCEDURE && CodeShape.fits(code, "*******") && code.indexOf('I') < 0
                && code.indexOf('O') < 0;
    }

    private static boolean isDiagnosis10(String plain, int point) {
        return plain.length() >= CATEGORY && plain.length() <= PROCEDURE
                && (point < 0 || (point == CATEGORY && plain.length() > CATEGORY))
                && CodeShape.fits(plain, "A9*****".substring(0, plain.length())) && plain.charAt(0) != 'U';
    }

    private static boolean isProcedure9(String code) {
        return CodeShape.fits(code, "99.9") || CodeShape.fits(code, "99.99") || CodeShape.fits(code, "99");
    }
}
