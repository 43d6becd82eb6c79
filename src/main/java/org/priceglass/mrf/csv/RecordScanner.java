package org.priceglass.mrf.csv;

import java.io.IOException;
import org.priceglass.mrf.Blanks;
import org.priceglass.mrf.JsBlanks;

/** Finds the ends of the fields of one record. */
final class RecordScanner {
    private static final int NO_DELIMITER = -1;
    private static final int UNDECIDED = -2;

    private final CsvWindow window;
    private final CsvRecord record;
    private final int maxField;
    private final int maxRecord;
    private final boolean cms;
    /** Where the record begins, the text behind its line end goes on. */
    private int start;
    private int next;
    private boolean textEnded;
    private boolean irregular;
    private boolean glued;
    private boolean parted;
    private boolean unclosed;
    /** Whether what is read is not kept. */
    private boolean skipping;
    private RecordFault fault = RecordFault.NONE;

    RecordScanner(CsvWindow window, CsvRecord record, int maxField, CsvDialect dialect) {
        this.window = window;
        this.record = record;
        this.maxField = maxField;
        this.maxRecord = 3 * maxField;
        this.cms = dialect == CsvDialect.CMS;
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

    /** Whether the other dialect may cut the record otherwise. */
    boolean parted() {
        return parted || irregular || fault != RecordFault.NONE;
    }

    /** Cuts the record that begins at an index; its first {@code unchanged} fields are cut already. */
    RecordFault scan(int at, int unchanged) throws IOException {
        start = at;
        irregular = false;
        glued = false;
        parted = false;
        unclosed = false;
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
                        resume = cms ? behindCmsQuoted(stop + 1, previous) : behindQuoted(stop + 1, previous);
                        if (fault != RecordFault.NONE) {
                            return overLong(resume, field, filledCount, true);
                        }
                        break;
                    }
                } else if (what == '\n' || (what == '\r' && !cms)) {
                    if (stop == window.limit() && !textEnded) {
                        resume = refill(stop, previous);
                        if (fault != RecordFault.NONE) {
                            return overLong(resume, field, filledCount, false);
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
        } else {
            parted |= carriageReturn;
        }
        record.move(window.bytes(), start);
        record.end(fields, filledCount, length, unclosed);
        if (length > maxField && !cms) {
            int[] bounds = record.bounds();
            for (int field = 0; field < fields; field++) {
                if (bounds[field + 1] - bounds[field] - 1 > maxField) {
                    fault = RecordFault.OVER_LONG_FIELD;
                }
            }
        }
    }

    /** CMS's validator takes records of any length: of this one, what was read so far is kept. */
    private RecordFault overLong(int at, int field, int filledCount, boolean quoted) throws IOException {
        if (!cms) {
            return fault;
        }
        record.move(window.bytes(), start);
        record.filled()[filledCount] = field;
        record.bounds()[field + 1] = at - start;
        record.shorten(field + 1, filledCount + 1, at, quoted);
        skipping = true;
        fault = RecordFault.NONE;
        skipRest(at, quoted);
        skipping = false;
        return fault;
    }

    /** Goes on behind the line end of the record, from within one of its fields. */
    private void skipRest(int from, boolean quoted) throws IOException {
        int at = quoted ? behindCmsQuoted(from, 0) : from;
        boolean fieldBegins = false;
        while (true) {
            if (at == window.limit()) {
                if (textEnded) {
                    break;
                }
                at = refill(at, 0);
            } else if (window.bytes()[at] == '\n') {
                break;
            } else if (window.bytes()[at] == '"' && fieldBegins) {
                at = behindCmsQuoted(at + 1, 0);
                fieldBegins = false;
            } else {
                fieldBegins = window.bytes()[at] == ',';
                at++;
            }
        }
        next = at == window.limit() ? at : at + 1;
    }

    private boolean opensField(byte[] bytes, int fieldStart, int quote) {
        if (fieldStart == quote) {
            return true;
        }
        boolean blank = Blanks.start(bytes, fieldStart, quote) == quote;
        parted |= blank;
        return blank && !cms;
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

    /** The same by the rules of CMS's validator; where no quote closes the field, the end of the text does. */
    private int behindCmsQuoted(int from, int previousEnd) throws IOException {
        int at = from;
        while (true) {
            byte[] bytes = window.bytes();
            int limit = window.limit();
            while (at < limit && bytes[at] != '"') {
                at++;
            }
            if (at + 1 < limit && bytes[at + 1] == '"') {
                at += 2;
                continue;
            }
            int end = at < limit ? delimiterBehind(at + 1) : UNDECIDED;
            if (end >= 0) {
                return end;
            }
            if (end == NO_DELIMITER || (textEnded && at + 1 < limit)) {
                parted = true;
                at++;
            } else if (textEnded) {
                unclosed = at >= limit;
                parted |= unclosed;
                return limit;
            } else {
                at = refill(at, previousEnd);
                if (fault != RecordFault.NONE) {
                    return at;
                }
            }
        }
    }

    /** Index of the comma or line feed that follows, if nothing but blanks stands before it. */
    private int delimiterBehind(int from) {
        byte[] bytes = window.bytes();
        int limit = window.limit();
        int at = from;
        while (at < limit) {
            if (bytes[at] == ',' || bytes[at] == '\n') {
                return at;
            }
            int blank = JsBlanks.widthAt(bytes, at, limit);
            if (blank == 0) {
                boolean cutOff = bytes[at] < 0 && limit - at < 3 && !textEnded;
                return cutOff ? UNDECIDED : NO_DELIMITER;
            }
            at += blank;
        }
        return UNDECIDED;
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
        if (skipping) {
            start = at;
            return move(at);
        }
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
