package org.priceglass.ask.search;

/**
 * The descriptions of some consecutive charges of one version. Charges in a row with one description share a line of
 * the text.
 */
final class TextPart {
    static final char LINE_END = '\n';

    private final String text;
    /** Where each line starts in the text, and one past the last. */
    private final int[] lineStarts;
    /** The first charge of each line, and one past the last. */
    private final int[] lineCharges;
    private final int[] ordinals;
    /** Where each charge's codes start, and one past the last. */
    private final int[] codeStarts;
    private final int[] codes;

    TextPart(TextPartBuilder built) {
        text = built.text();
        lineStarts = built.lineStarts();
        lineCharges = built.lineCharges();
        ordinals = built.ordinals();
        codeStarts = built.codeStarts();
        codes = built.codes();
    }

    void find(Words words, ChargeVisitor visitor) {
        String first = words.first();
        int line = 0;
        int at = text.indexOf(first);
        while (at >= 0) {
            line = lineAt(at, line);
            int end = lineStarts[line + 1];
            if (words.restMatch(text, lineStarts[line], end)) {
                visit(lineCharges[line], lineCharges[line + 1], visitor);
            }
            at = text.indexOf(first, end);
        }
    }

    void all(ChargeVisitor visitor) {
        visit(0, ordinals.length, visitor);
    }

    private void visit(int from, int to, ChargeVisitor visitor) {
        for (int charge = from; charge < to; charge++) {
            visitor.charge(ordinals[charge], codes, codeStarts[charge], codeStarts[charge + 1]);
        }
    }

    /**
     * The line that holds a place of the text, which is not before {@code from}. Steps double, as hits come in order.
     */
    private int lineAt(int place, int from) {
        int low = from;
        int step = 1;
        while (low + step < lineStarts.length && lineStarts[low + step] <= place) {
            low += step;
            step *= 2;
        }
        int high = Math.min(low + step, lineStarts.length - 1);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (lineStarts[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
