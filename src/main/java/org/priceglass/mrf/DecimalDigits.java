package org.priceglass.mrf;

/**
 * The digits and the point of a decimal with thousands separators or an exponent, without them: {@code 1,234.50} is
 * {@code 1234.50}, {@code 1.25E1} is {@code 12.5}.
 *
 * <p>
 * Separators are read where every group is right: {@code 1,23} may be a decimal comma, so it is not. {@code 1.23E+05},
 * with a capital and a plus, is what a spreadsheet shows of a number that it has rounded, so it is not read either;
 * statistics programs write {@code 1e+05} for exactly 100,000.
 */
final class DecimalDigits {
    private static final int GROUP = 3;
    private static final int MAX_EXPONENT = 20;

    private final byte[] out = new byte[128];
    private int length;
    private int count;

    /** Whether the bytes are such a number. */
    boolean collect(byte[] bytes, int from, int to) {
        length = 0;
        count = 0;
        int i = from;
        int group = 0;
        boolean grouped = false;
        int point = -1;
        for (; i < to; i++) {
            byte symbol = bytes[i];
            if (symbol >= '0' && symbol <= '9') {
                out[length++] = symbol;
                count++;
                group++;
            } else if (symbol == ',' && point < 0 && groupEnds(bytes[from], group, grouped)) {
                grouped = true;
                group = 0;
            } else if (symbol == '.' && point < 0 && (!grouped || group == GROUP)) {
                point = length;
                out[length++] = symbol;
            } else {
                break;
            }
        }
        if (count == 0 || (grouped && point < 0 && group != GROUP)) {
            return false;
        }
        return i == to || (!grouped && shift(bytes, i, to, point));
    }

    byte[] bytes() {
        return out;
    }

    int length() {
        return length;
    }

    /** How many digits, the point not counted. */
    int count() {
        return count;
    }

    private static boolean groupEnds(byte first, int group, boolean grouped) {
        return grouped ? group == GROUP : group >= 1 && group <= GROUP && first != '0';
    }

    private boolean shift(byte[] bytes, int from, int to, int point) {
        boolean small = bytes[from] == 'e';
        if (!small && bytes[from] != 'E') {
            return false;
        }
        int start = from + 1;
        boolean negative = start < to && bytes[start] == '-';
        if (negative || (small && start < to && bytes[start] == '+')) {
            start++;
        }
        int exponent = 0;
        for (int i = start; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9' || exponent > MAX_EXPONENT) {
                return false;
            }
            exponent = exponent * 10 + bytes[i] - '0';
        }
        if (start == to || exponent > MAX_EXPONENT) {
            return false;
        }
        movePoint(point < 0 ? length : point, negative ? -exponent : exponent);
        return true;
    }

    private void movePoint(int point, int places) {
        byte[] all = new byte[count];
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (out[i] != '.') {
                all[size++] = out[i];
            }
        }
        int whole = point + places;
        length = 0;
        for (int i = Math.min(whole, 0); i < Math.max(whole, size); i++) {
            if (i == whole) {
                out[length++] = '.';
            }
            out[length++] = i >= 0 && i < size ? all[i] : (byte) '0';
        }
        count = Math.max(whole, size) - Math.min(whole, 0);
    }
}
