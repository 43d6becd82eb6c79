package org.priceglass.workspace.packed;

/** JSON pointers of charges: the two usual shapes, which repeat the charge's record, shrink to a number. */
final class JsonPaths {
    private static final String CHARGES = "/standard_charge_information/";
    private static final String CHARGE = "/standard_charges/";
    private static final String MODIFIERS = "/modifier_information/";

    private static final int AS_IS = 0;
    private static final int MODIFIER = 1;
    private static final int FIRST_CHARGE = 2;
    /** More digits than any array index has. */
    private static final int MAX_DIGITS = 9;

    private JsonPaths() {
    }

    static void write(ByteWriter out, String path, long record) {
        String item = CHARGES + record + CHARGE;
        int index = path.startsWith(item) ? index(path, item.length()) : -1;
        if (index >= 0) {
            out.putVarint(FIRST_CHARGE + (long) index);
        } else if (path.equals(MODIFIERS + record)) {
            out.putVarint(MODIFIER);
        } else {
            out.putVarint(AS_IS);
            TextsWriter.write(out, path);
        }
    }

    static String read(ByteReader in, long record) {
        long form = in.getVarint();
        if (form == AS_IS) {
            return in.getText();
        }
        return form == MODIFIER ? MODIFIERS + record : CHARGES + record + CHARGE + (form - FIRST_CHARGE);
    }

    /** The number from here to the end as an array index is written, else -1. */
    private static int index(String path, int from) {
        int digits = path.length() - from;
        if (digits == 0 || digits > MAX_DIGITS || (digits > 1 && path.charAt(from) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < path.length(); i++) {
            int digit = path.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
