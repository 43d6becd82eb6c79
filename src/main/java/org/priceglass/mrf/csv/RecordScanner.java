package org.priceglass.mrf.csv;

import java.io.IOException;
import org.priceglass.mrf.Blanks;

/** Finds the ends of the fields of one record. */
final class RecordScanner {
    private final CsvWindow window;
    private final CsvRecord record;
    private final int maxField;
    private final int maxRecord;
    /** Where the record begins, the text behind its line end goes on. */
    private int start;
    private int next;
    private boolean textEnded;
    private boolean irregular;
    private boolean glued;
    private RecordFault fault = RecordFault.NONE;

    RecordScanner(CsvWindow window, CsvRecord record, int maxField) {
        this.window = window;
        this.record = record;
        this.maxField = maxField;
        this.maxRecord = 3 * maxField;
    }

    /** Index in the window of the record's first byte; it changes when the window moves on. */
    int start() {
        return start;
    }

    /** Index in the window behind the record's line end. */
    int next() {
        return next;
    }

    /** Whether text stands behind a closing quote, so that perhaps the quote closes nothing. */
    boolean irregular() {
        return irregular;
    }

    /** Whether text stands next to a closing quote, with no blank between, as behind one that should open a field. */
    boolean glued() {
        return glued;
    }

    /** Cuts the record that begins at an index; its first {@code unchanged} fields are cut already. */
    RecordFault scan(int at, int unchanged) throws IOException {
        start = at;
        irregular = false;
        glued = false;
        fault = RecordFault.NONE;
        textEnded = false;
        record.begin(window.bytes(), at, unchanged);
        int previous = record.bounds()[unchanged];
        int field = unchanged;
        int filledCount = 0;
        int from = at + previous + 1;
        while (true) {
            record.makeRoom(field + Delimiters.BLOCK);
            byte[] bytes = window.bytes();
            int[] bounds = record.bounds();
            int[] filled = record.filled();
            long stops = Delimiters.mask(bytes, from);
            int resume = from + Delimiters.BLOCK;
            while (stops != 0) {
                int stop = from + Long.numberOfTrailingZeros(stops);
                stops &= stops - 1;
                byte what = bytes[stop];
                if (what == ',') {
                    int end = stop - start;
                    // The sign of the difference tells an empty field, without a branch that cannot be foretold.
                    filled[filledCount] = field;
                    filledCount += (previous + 1 - end) >>> 31;
                    previous = end;
                    bounds[++field] = end;
                } else if (what == '"') {
                    if (opensField(bytes, start + previous + 1, stop)) {
                        resume = behindQuoted(stop + 1, previous);
                        if (fault != RecordFault.NONE) {
                            return fault;
                        }
                        break;
                    }
                } else if (what == '\n' || what == '\r') {
                    if (stop == window.limit() && !textEnded) {
                        resume = refill(stop, previous);
                        if (fault != RecordFault.NONE) {
                            return fault;
                        }
                        break;
                    }
                    int end = stop - start;
                    filled[filledCount] = field;
                    filledCount += (previous + 1 - end) >>> 31;
                    bounds[++field] = end;
                    endRecord(stop, field, filledCount);
                    return fault;
                }
            }
            from = resume;
        }
    }

    private void endRecord(int lineEnd, int fields, int filledCount) throws IOException {
        int length = lineEnd - start;
        int at = lineEnd;
        boolean carriageReturn = at < window.limit() && window.bytes()[at] == '\r';
        if (carriageReturn && at + 1 == window.limit()) {
            at = move(at);
        }
        next = at == window.limit() ? at : at + 1;
        if (carriageReturn && next < window.limit() && window.bytes()[next] == '\n') {
            next++;
        }
        record.move(window.bytes(), start);
        record.end(fields, filledCount, length);
        if (length > maxField) {
            int[] bounds = record.bounds();
            for (int field = 0; field < fields; field++) {
                if (bounds[field + 1] - bounds[field] - 1 > maxField) {
                    fault = RecordFault.OVER_LONG_FIELD;
                }
            }
        }
    }

    private static boolean opensField(byte[] bytes, int fieldStart, int quote) {
        int at = fieldStart;
        while (at < quote) {
            int blank = Blanks.widthAt(bytes, at, quote);
            if (blank == 0) {
                return false;
            }
            at += blank;
        }
        return true;
    }

    /** Index behind the quote that closes the field; meaningless where the text ends before it. */
    private int behindQuoted(int from, int previousEnd) throws IOException {
        int at = from;
        while (true) {
            byte[] bytes = window.bytes();
            int limit = window.limit();
            while (at < limit && bytes[at] != '"') {
                at++;
            }
            if (at + 1 < limit) {
                if (bytes[at + 1] != '"') {
                    noteBehind(bytes[at + 1]);
                    return at + 1;
                }
                at += 2;
            } else if (textEnded) {
                if (at == limit) {
                    fault = RecordFault.UNCLOSED_QUOTE;
                }
                return at + 1;
            } else {
                at = refill(at, previousEnd);
                if (fault != RecordFault.NONE) {
                    return at;
                }
            }
        }
    }

    private void noteBehind(byte behind) {
        if (behind != ',' && behind != '\n' && behind != '\r') {
            irregular = true;
            glued |= behind != ' ';
        }
    }

    /** Reads on within a record and returns what the index has become. */
    private int refill(int at, int previousEnd) throws IOException {
        int length = at - start;
        if (length - previousEnd - 1 > maxField) {
            fault = RecordFault.OVER_LONG_FIELD;
        } else if (length > maxRecord) {
            fault = RecordFault.OVER_LONG_RECORD;
        } else {
            return move(at);
        }
        return at;
    }

    private int move(int at) throws IOException {
        long before = window.base();
        textEnded = !window.more(start);
        int moved = (int) (window.base() - before);
        start -= moved;
        return at - moved;
    }
}
