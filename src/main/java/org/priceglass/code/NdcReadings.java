package org.priceglass.code;

import java.util.List;

/** What an NDC may mean that someone asks for; a file's code is read more strictly by {@link NdcForm}. */
final class NdcReadings {
    private static final int TEN_DIGITS = NdcForm.DIGITS - 1;

    private NdcReadings() {
    }

    /**
     * Hyphenated parts get the zeros that they lack ({@code 338-0125-04}). Ten digits are looked for as they are, as
     * files hold them too, and in all three readings. Empty where the text is no NDC.
     */
    static List<String> of(String text) {
        if (CodeShape.isDigits(text)) {
            return ofDigits(text);
        }
        String[] parts = text.split("-", -1);
        boolean three = parts.length == 3 && isPart(parts[0], NdcForm.LABELER) && isPart(parts[1], NdcForm.PRODUCT)
                && isPart(parts[2], NdcForm.PACKAGE);
        return three ? List.of(NdcForm.join(parts[0], parts[1], parts[2])) : List.of();
    }

    private static List<String> ofDigits(String digits) {
        if (digits.length() != TEN_DIGITS) {
            return NdcForm.canonical(digits) == null ? List.of() : List.of(digits);
        }
        int labeler = NdcForm.LABELER;
        int product = labeler + NdcForm.PRODUCT;
        return List.of(digits, "0" + digits, digits.substring(0, labeler) + "0" + digits.substring(labeler),
                digits.substring(0, product) + "0" + digits.substring(product));
    }

    private static boolean isPart(String part, int width) {
        return CodeShape.isDigits(part) && part.length() <= width;
    }
}
