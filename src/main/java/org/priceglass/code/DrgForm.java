package org.priceglass.code;

import org.jspecify.annotations.Nullable;

/** Groups that carry a severity of illness: {@code 139-2}, {@code 1392} and {@code 139.2} are one code. */
final class DrgForm {
    private static final int GROUP_WIDTH = 3;

    private DrgForm() {
    }

    /** The canonical form is {@code 139-2}, or {@code 139} where no severity is given. */
    static @Nullable CanonicalCode withSeverity(String code, char least, char most) {
        if (code.length() <= GROUP_WIDTH) {
            return StandardForms.number(code, GROUP_WIDTH);
        }
        char severity = code.charAt(code.length() - 1);
        boolean shaped = CodeShape.fits(code, "9999") || CodeShape.fits(code, "999-9") || CodeShape.fits(code, "999.9");
        return shaped && severity >= least && severity <= most
                ? CanonicalCode.right(code.substring(0, GROUP_WIDTH) + "-" + severity)
                : null;
    }
}
