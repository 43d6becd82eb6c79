package org.priceglass.code;

/** National provider identifiers. */
public final class Npi {
    private static final int DIGITS = 10;
    /** What the prefix 80840 of health cards adds to the sum of digits. */
    private static final int PREFIX_SUM = 24;
    private static final int TEN = 10;

    private Npi() {
    }

    /** Whether the check digit (Luhn's, with the prefix 80840) agrees and the first one is 1 or 2. */
    public static boolean isValid(String number) {
        if (number.length() != DIGITS || !number.chars().allMatch(c -> c >= '0' && c <= '9')
                || (number.charAt(0) != '1' && number.charAt(0) != '2')) {
            return false;
        }
        int sum = PREFIX_SUM;
        for (int i = 0; i < DIGITS; i++) {
            int digit = number.charAt(i) - '0';
            int weighed = i % 2 == 0 ? 2 * digit : digit;
            sum += weighed / TEN + weighed % TEN;
        }
        return sum % TEN == 0;
    }
}
