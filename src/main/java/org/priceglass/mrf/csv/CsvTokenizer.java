package org.priceglass.mrf.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a text into records and fields. Records end at CR, LF or CRLF, fields at commas; a quote opens a field only as
 * its first character (blanks before it do no harm). No object is made for a field or a record.
 *
 * <p>
 * A record of a tall file mostly begins with the same bytes as the one before it: these are found at memory speed, and
 * only the rest is cut.
 *
 * <p>
 * Where quotes go wrong (one is never closed, or text follows a closing one and the record has not as many fields as
 * the header or runs over lines), the line is cut again by {@link LineRecut}, which stands if it gives as many fields
 * as the header has. Else a record that runs over lines is set aside, and reading goes on at the line after its first.
 */
final class CsvTokenizer {
    /** Bytes that are read at a time. */
    static final int WINDOW = 1 << 20;
    /** Bytes of the longest field that is read. */
    static final int MAX_FIELD = 10 << 20;

    private static final int ANY_NUMBER = -1;

    private final CsvDialect dialect;
    private final CsvWindow window;
    private final CsvRecord record = new CsvRecord();
    private final int maxField;
    private final RecordScanner scanner;
    private final LineRecut recut;
    private int next;
    private long number;
    /** Bytes of the text before the first that is read here. */
    private long shift;
    private int expectedFields = ANY_NUMBER;
    private boolean reusesPrefix;
    /** Whether the record before was cut by the common rules and still stands in the window. */
    private boolean previousUsable;
    private boolean parted;

    CsvTokenizer(InputStream in) {
        this(in, CsvDialect.LENIENT, WINDOW, MAX_FIELD);
    }

    CsvTokenizer(InputStream in, CsvDialect dialect, int windowSize, int maxField) {
        this.dialect = dialect;
        window = new CsvWindow(in, windowSize);
        this.maxField = maxField;
        scanner = new RecordScanner(window, record, maxField, dialect);
        recut = new LineRecut(window, record);
    }

    /** Says where in a longer text this one begins. */
    void beginAt(CsvPlace place) {
        number = place.records();
        shift = place.offset();
    }

    /** The current record; one object for all of them. */
    CsvRecord current() {
        return record;
    }

    /** Says how many fields a record should have: only where it has others are doubtful quotes read otherwise. */
    void expectFields(int fields) {
        expectedFields = fields;
    }

    /** Says that many records begin like the one before them. */
    void reusePrefixes() {
        reusesPrefix = true;
    }

    /** Bytes of the text that were read until the end of the current record and its line end. */
    long position() {
        return shift + window.base() + next;
    }

    /** Whether the other dialect may cut the current record otherwise. */
    boolean parted() {
        return parted;
    }

    /** Goes on to the next record; false at the end of the text. */
    boolean next() throws IOException {
        if (next == window.limit() && !readOn()) {
            return false;
        }
        int unchanged = reusesPrefix && previousUsable ? unchangedFields() : 0;
        long offset = position();
        RecordFault fault = scanner.scan(next, unchanged);
        next = scanner.next();
        parted = scanner.parted();
        previousUsable = fault == RecordFault.NONE && !record.isShortened();
        if (dialect == CsvDialect.LENIENT && (!previousUsable || scanner.irregular())) {
            fault = reconsider(fault);
        }
        record.place(++number, offset, fault);
        if (fault != RecordFault.NONE) {
            skipLine(scanner.start());
        }
        return true;
    }

    private boolean readOn() throws IOException {
        long before = window.base();
        boolean more = window.more(next);
        next -= (int) (window.base() - before);
        previousUsable = false;
        return more;
    }

    private int unchangedFields() {
        byte[] bytes = window.bytes();
        int before = record.start();
        int comparable = Math.min(record.length(), window.limit() - next);
        int different = Arrays.mismatch(bytes, before, before + comparable, bytes, next, next + comparable);
        int same = different < 0 ? comparable : different;
        int[] bounds = record.bounds();
        int fields = record.fields() - 1;
        while (bounds[fields] >= same) {
            fields--;
        }
        return fields;
    }

    private RecordFault reconsider(RecordFault found) throws IOException {
        int start = scanner.start();
        int lineEnd = lineEnd(start);
        boolean overLines = found != RecordFault.NONE || lineEnd < start + record.length();
        if (found == RecordFault.OVER_LONG_FIELD && lineEnd - start > maxField) {
            // No quote is to blame: a line by itself is that long.
            return found;
        }
        boolean rightNumber = found == RecordFault.NONE && record.fields() == expectedFields;
        if (expectedFields == ANY_NUMBER || (rightNumber && !overLines)) {
            return found;
        }
        previousUsable = false;
        boolean wholeLine = lineEnd < window.limit() || found == RecordFault.UNCLOSED_QUOTE;
        if (wholeLine && recut.cut(start, expectedFields)) {
            next = recut.next();
            return RecordFault.NONE;
        }
        if (overLines && (!rightNumber || scanner.glued())) {
            return found == RecordFault.NONE ? RecordFault.UNCLOSED_QUOTE : found;
        }
        scanner.scan(start, 0);
        next = scanner.next();
        return RecordFault.NONE;
    }

    /** Index of the first line end from an index, or the limit of the window. */
    private int lineEnd(int from) {
        byte[] bytes = window.bytes();
        int at = from;
        while (at < window.limit() && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Goes on behind the first line end from an index. */
    private void skipLine(int from) throws IOException {
        next = lineEnd(from);
        while (next == window.limit()) {
            if (!readOn()) {
                return;
            }
            next = lineEnd(next);
        }
        boolean carriageReturn = window.bytes()[next] == '\r';
        next++;
        if (carriageReturn && (next < window.limit() || readOn()) && window.bytes()[next] == '\n') {
            next++;
        }
    }
}
