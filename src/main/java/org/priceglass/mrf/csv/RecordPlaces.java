package org.priceglass.mrf.csv;

import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.Utf8Stream;

/** Where records stand in the member as it is stored, whatever its encoding. */
final class RecordPlaces {
    private final Utf8Stream text;
    private long offset;
    private int length;

    RecordPlaces(Utf8Stream text) {
        this.text = text;
    }

    /** Looks up a record; to be called in order. */
    void find(CsvRecord record) {
        offset = text.sourceOffset(record.offset());
        length = record.length();
        if (text.encoding() != TextEncoding.UTF_8) {
            length = (int) (text.sourceOffset(record.offset() + record.length()) - offset);
            text.release(record.offset());
        }
    }

    /** Bytes before the record that was looked up last. */
    long offset() {
        return offset;
    }

    /** Its bytes, without the line end. */
    int length() {
        return length;
    }
}
