package org.priceglass.code;

import java.util.Optional;
import org.priceglass.model.CodeSystem;

/** The system that the shape of a code tells where none is declared. */
final class CodeShapes {
    private static final String LEAST_CPT = "00100";

    private CodeShapes() {
    }

    /**
     * Five digits are a CPT code, a hyphenated NDC is one, and so on. Empty where two systems share the shape: three
     * digits (DRG, revenue code), plain eleven digits, seven letters and digits.
     */
    static Optional<CodeSystem> systemOf(String code) {
        if (CodeShape.fits(code, "99999")) {
            return code.compareTo(LEAST_CPT) >= 0 ? Optional.of(CodeSystem.CPT) : Optional.empty();
        }
        if (CodeShape.fits(code, "9999A")) {
            return "FTUMA".indexOf(code.charAt(4)) >= 0 ? Optional.of(CodeSystem.CPT) : Optional.empty();
        }
        if (CodeShape.fits(code, "A9999")) {
            return levelTwo(code.charAt(0));
        }
        return code.indexOf('-') > 0 && NdcForm.canonical(code) != null
                ? Optional.of(CodeSystem.NDC)
                : Optional.empty();
    }

    private static Optional<CodeSystem> levelTwo(char letter) {
        if (letter == 'D') {
            return Optional.of(CodeSystem.CDT);
        }
        return "ABCEGHJKLMPQRSTUV".indexOf(letter) >= 0 ? Optional.of(CodeSystem.HCPCS) : Optional.empty();
    }
}
