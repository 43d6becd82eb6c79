package org.priceglass.mrf.csv;

import java.util.Arrays;

/**
 * One record as the tokenizer cut it, and the cell of it that was loaded last. The bytes are the tokenizer's window and
 * change with the next record.
 */
public final class CsvRecord {
    /** Index 0 holds -1, index i + 1 where the field i ends, counted from the start of the record. */
    private int[] bounds = new int[256];
    /** The fields from {@link #unchanged} on that are not empty. */
    private int[] filled = new int[256];
    private int filledCount;
    private int fields;
    private int unchanged;
    private byte[] bytes = new byte[0];
    private int start;
    private int length;
    private long number;
    private long offset;
    private RecordFault fault = RecordFault.NONE;
    private boolean unclosed;
    private boolean shortened;
    private final CsvCell cell = new CsvCell();

    CsvRecord() {
        bounds[0] = -1;
    }

    /** Records from 1, blank ones counted. */
    public long number() {
        return number;
    }

    /** Where the record starts in the text. */
    public long offset() {
        return offset;
    }

    /** Bytes, without the line end. */
    public int length() {
        return length;
    }

    public int fields() {
        return fields;
    }

    /** Why the record cannot be used; its fields are not to be looked at then. */
    RecordFault fault() {
        return fault;
    }

    /** As many of the first fields are byte for byte what they were in the record before. */
    public int unchanged() {
        return unchanged;
    }

    /** Numbers of the fields from {@link #unchanged} on that hold at least one byte, {@link #filledCount} of them. */
    public int[] filled() {
        return filled;
    }

    public int filledCount() {
        return filledCount;
    }

    /** The window that {@link #from} and {@link #to} index. */
    public byte[] bytes() {
        return bytes;
    }

    /** Index of a field's first byte as stored, its quotes and blanks included. */
    public int from(int field) {
        return start + bounds[field] + 1;
    }

    /** Index behind a field's last byte as stored. */
    public int to(int field) {
        return start + bounds[field + 1];
    }

    /** Whether the last field opens with a quote that nothing closes. */
    public boolean isUnclosed() {
        return unclosed;
    }

    /** Whether the record was too long to be kept, so that its end is missing here. */
    public boolean isShortened() {
        return shortened;
    }

    /** Whether the field holds a value; if so, {@link #cell} is it until the next call. */
    boolean load(int field) {
        if (field >= fields) {
            return false;
        }
        int from = bounds[field] + 1;
        int to = bounds[field + 1];
        return from != to && cell.set(bytes, start + from, start + to);
    }

    /** The cell that was loaded last. */
    CsvCell cell() {
        return cell;
    }

    /** The value of a field, empty where it has none; a fallback to Windows-1252 is not flagged here. */
    String text(int field) {
        return load(field) ? cell.text() : "";
    }

    /** Begins a record at an index of the window; the first {@code sameFields} fields stay as they are. */
    void begin(byte[] window, int at, int sameFields) {
        bytes = window;
        start = at;
        unchanged = sameFields;
        filledCount = 0;
        fault = RecordFault.NONE;
        shortened = false;
    }

    /** Ends the record at an index of the window though it goes on, and keeps what stands before it. */
    void shorten(int fieldCount, int filledFields, int end, boolean lastUnclosed) {
        end(fieldCount, filledFields, end - start, lastUnclosed);
        bytes = Arrays.copyOfRange(bytes, start, end);
        start = 0;
        shortened = true;
    }

    /** Says that the window has moved. */
    void move(byte[] window, int at) {
        bytes = window;
        start = at;
    }

    int start() {
        return start;
    }

    /** The bounds, for the tokenizer to fill; see {@link #makeRoom}. */
    int[] bounds() {
        return bounds;
    }

    /** Sees to it that there is room for this many fields. */
    void makeRoom(int count) {
        if (count >= bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * count);
            filled = Arrays.copyOf(filled, 2 * count);
        }
    }

    void end(int fieldCount, int filledFields, int byteLength, boolean lastUnclosed) {
        fields = fieldCount;
        filledCount = filledFields;
        length = byteLength;
        unclosed = lastUnclosed;
    }

    void place(long recordNumber, long textOffset, RecordFault what) {
        number = recordNumber;
        offset = textOffset;
        fault = what;
    }

    /** Whether no field holds a value. */
    boolean isBlank() {
        for (int i = 0; i < filledCount; i++) {
            if (load(filled[i])) {
                return false;
            }
        }
        for (int field = 0; field < unchanged; field++) {
            if (load(field)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a field holds the same value in another record. */
    boolean sameValue(int field, CsvRecord other) {
        if (field < fields && field < other.fields
                && Arrays.equals(bytes, start + bounds[field] + 1, start + bounds[field + 1], other.bytes,
                        other.start + other.bounds[field] + 1, other.start + other.bounds[field + 1])) {
            return true;
        }
        boolean here = load(field);
        boolean there = other.load(field);
        return here == there && (!here || cell.sameAs(other.cell));
    }

    /** Becomes a copy of another record that stays when the other one changes. */
    void copy(CsvRecord other) {
        if (bytes.length < other.length) {
            bytes = new byte[Math.max(other.length, 2 * bytes.length)];
        }
        System.arraycopy(other.bytes, other.start, bytes, 0, other.length);
        start = 0;
        length = other.length;
        fields = other.fields;
        number = other.number;
        offset = other.offset;
        if (bounds.length <= fields) {
            bounds = new int[other.bounds.length];
        }
        System.arraycopy(other.bounds, 0, bounds, 0, fields + 1);
    }
}
