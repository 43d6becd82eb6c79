package org.priceglass.conformance.csv;

import java.nio.charset.StandardCharsets;
import org.priceglass.mrf.JsBlanks;
import org.priceglass.mrf.csv.CsvRecord;

/** The value of a field as CMS's validator takes it: without its quotes, doubled quotes made one, trimmed. */
final class CmsCell {
    private byte[] bytes = {};
    private int from;
    private int to;
    private byte[] scratch = new byte[256];

    /** Takes a field and returns whether it holds a value. */
    boolean load(CsvRecord record, int field) {
        if (field >= record.fields()) {
            from = 0;
            to = 0;
            return false;
        }
        bytes = record.bytes();
        from = record.from(field);
        to = record.to(field);
        if (from == to) {
            return false;
        }
        byte first = bytes[from];
        if (first > ' ' && first != '"' && bytes[to - 1] > ' ') {
            return true;
        }
        if (first == '"') {
            unquote(record.isUnclosed() && field == record.fields() - 1);
        }
        from = JsBlanks.start(bytes, from, to);
        to = JsBlanks.end(bytes, from, to);
        return from < to;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Bytes that are not UTF-8 become U+FFFD, as they do there. */
    String text() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    static String text(CmsCell cell, CsvRecord record, int field) {
        return cell.load(record, field) ? cell.text() : "";
    }

    private void unquote(boolean unclosed) {
        from++;
        if (unclosed) {
            return;
        }
        to = Math.max(from, JsBlanks.end(bytes, from, to) - 1);
        int quote = from;
        while (quote < to && bytes[quote] != '"') {
            quote++;
        }
        if (quote < to) {
            undouble();
        }
    }

    private void undouble() {
        if (scratch.length < to - from) {
            scratch = new byte[2 * (to - from)];
        }
        int length = 0;
        for (int i = from; i < to; i++) {
            scratch[length++] = bytes[i];
            if (bytes[i] == '"' && i + 1 < to && bytes[i + 1] == '"') {
                i++;
            }
        }
        bytes = scratch;
        from = 0;
        to = length;
    }
}
