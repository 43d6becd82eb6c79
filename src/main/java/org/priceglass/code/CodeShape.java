package org.priceglass.code;

/** Small patterns over upper-case codes, without the cost of regular expressions. */
final class CodeShape {
    private CodeShape() {
    }

    /**
     * Whether the code has the shape: {@code 9} stands for a digit, {@code A} for a letter, {@code *} for either, every
     * other character for itself.
     */
    static boolean fits(String code, String shape) {
        if (code.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = code.charAt(i);
            boolean fits = switch (shape.charAt(i)) {
                case '9' -> isDigit(c);
                case 'A' -> isLetter(c);
                case '*' -> isDigit(c) || isLetter(c);
                default -> c == shape.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the code is digits only, at least one. */
    static boolean isDigits(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!isDigit(code.charAt(i))) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    /** The code with zeros before it up to a width. */
    static String pad(String code, int width) {
        return code.length() >= width ? code : "0".repeat(width - code.length()) + code;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
