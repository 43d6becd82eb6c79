package org.priceglass.ui.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ui.common.format.Counts;

/**
 * What the viewer shows of a record: all of a short one, of a long one the part round the selected field. Ranges are
 * places in the text.
 *
 * @param field
 *            of the selected field, null where none is selected
 */
record Excerpt(String text, Range record, @Nullable Range field) {
    /** More than this is slow to lay out and impossible to read. */
    private static final int MOST_BYTES = 12_000;
    private static final int MOST_AROUND = 1_000;

    /** From, and one past the end. */
    record Range(int from, int to) {
    }

    /** Cuts the excerpt for a field; null for none. */
    static Excerpt of(SourceRecord source, SourceRecord.@Nullable NamedCell field, boolean pictures) {
        byte[] record = source.window().record();
        byte[] before = source.window().before();
        byte[] after = source.window().after();
        byte[] lead = Arrays.copyOfRange(before, evenly(Math.max(0, before.length - MOST_AROUND)), before.length);
        byte[] tail = Arrays.copyOf(after, Math.min(after.length, MOST_AROUND));

        int middle = field == null ? 0 : field.start();
        int from = evenly(Math.clamp(middle - MOST_BYTES / 4L, 0, Math.max(0, record.length - MOST_BYTES)));
        int to = Math.min(record.length, from + MOST_BYTES);
        VisibleText shown = VisibleText.of(Arrays.copyOfRange(record, from, to), source.encoding(), pictures);

        StringBuilder text = new StringBuilder(VisibleText.of(lead, source.encoding(), pictures).text());
        int start = text.length();
        text.append(cut(from));
        int offset = text.length();
        text.append(shown.text()).append(cut(record.length - to));
        int end = text.length();
        text.append(VisibleText.of(tail, source.encoding(), pictures).text());
        Range marked = field == null
                ? null
                : new Range(offset + shown.placeOf(field.start() - from), offset + shown.placeOf(field.end() - from));
        return new Excerpt(text.toString(), new Range(start, end), marked);
    }

    /** UTF-16 has two bytes to a unit; in other encodings it does no harm. */
    private static int evenly(int offset) {
        return offset & ~1;
    }

    private static String cut(int bytes) {
        return bytes == 0 ? "" : "⟨" + Counts.format(bytes) + " bytes not shown⟩";
    }
}
