package org.priceglass.mrf.csv;

/**
 * Cuts one line by another rule of quotes: one closes its field only where a comma or the line's end follows. That
 * reads inch marks that nobody doubled: {@code "TUBE 3" X, LARGE"}, {@code "FIBERGLASS 3""}.
 */
final class LineRecut {
    private final CsvWindow window;
    private final CsvRecord record;
    private int next;

    LineRecut(CsvWindow window, CsvRecord record) {
        this.window = window;
        this.record = record;
    }

    /** Index behind the line end. */
    int next() {
        return next;
    }

    /** Cuts the line and returns whether it has this many fields; if not, the record's fields are spoilt. */
    boolean cut(int start, int expectedFields) {
        byte[] bytes = window.bytes();
        record.begin(bytes, start, 0);
        int field = 0;
        int at = start;
        while (field < expectedFields) {
            int end = fieldEnd(bytes, at);
            if (end < 0) {
                return false;
            }
            record.makeRoom(field + 2);
            record.filled()[field] = field;
            record.bounds()[++field] = end - start;
            if (end == window.limit() || bytes[end] != ',') {
                record.end(field, field, end - start, false);
                next = end == window.limit() ? end : end + 1;
                if (next < window.limit() && bytes[end] == '\r' && bytes[next] == '\n') {
                    next++;
                }
                return field == expectedFields;
            }
            at = end + 1;
        }
        return false;
    }

    /** Index of the comma or line end behind the field, -1 where its quote is not closed on the line. */
    private int fieldEnd(byte[] bytes, int from) {
        int limit = window.limit();
        int at = from;
        while (at < limit && bytes[at] == ' ') {
            at++;
        }
        boolean quoted = at < limit && bytes[at] == '"';
        for (at = quoted ? at + 1 : from; at < limit; at++) {
            byte what = bytes[at];
            if (what == '\n' || what == '\r') {
                return quoted ? -1 : at;
            }
            if (what == ',' && !quoted) {
                return at;
            }
            if (what == '"' && quoted && closes(bytes, at + 1)) {
                return skipBlanks(bytes, at + 1);
            }
        }
        return quoted ? -1 : limit;
    }

    private boolean closes(byte[] bytes, int behind) {
        int at = skipBlanks(bytes, behind);
        return at == window.limit() || bytes[at] == ',' || bytes[at] == '\n' || bytes[at] == '\r';
    }

    private int skipBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < window.limit() && bytes[at] == ' ') {
            at++;
        }
        return at;
    }
}
