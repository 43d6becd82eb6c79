package org.priceglass.mrf.csv;

import java.io.IOException;
import java.util.EnumSet;
import org.priceglass.model.Field;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.TextPool;

/** The charge being read: begun by a row, handed over when the next one begins or when it is full. */
final class OpenCharge {
    /** Flags and unknown values that a charge may hold before it goes on in a continuation. */
    private static final int MAX_EXTRAS = 100_000;

    private static final Field[] FIELDS = EnumSet.range(Field.DESCRIPTION, Field.OTHER).toArray(new Field[0]);

    private final TextPool texts = new TextPool();
    private final ChargeBuffer buffer = new ChargeBuffer(texts);
    private final CellValues values = new CellValues(buffer);
    private final ChargeFields fields;
    private final RecordPlaces places;
    private final ChargeSink sink;
    private boolean open;
    private long handedOver;
    private long firstOrdinal;
    private long charges;
    private long rates;

    OpenCharge(ItemHeader items, RecordPlaces places, ChargeSink sink) {
        this.fields = new ChargeFields(items);
        this.places = places;
        this.sink = sink;
    }

    TextPool texts() {
        return texts;
    }

    ChargeBuffer buffer() {
        return buffer;
    }

    CellValues values() {
        return values;
    }

    boolean isOpen() {
        return open;
    }

    /** Charges so far, continuations not counted. */
    long charges() {
        return charges;
    }

    /** Rates so far. */
    long rates() {
        return rates;
    }

    /** Hands over the charge before and begins one with the fields of this row. */
    void begin(CsvRecord record) throws IOException {
        close();
        texts.resetIfFull();
        places.find(record);
        buffer.begin(record.number(), places.offset(), places.length());
        fields.read(record, texts, values);
        open = true;
        firstOrdinal = handedOver;
        charges++;
    }

    /** Hands over what is full, so that a row may add flags and unknown values to its continuation. */
    void makeRoom() throws IOException {
        if (buffer.extras().others() >= MAX_EXTRAS || buffer.extras().flags() >= MAX_EXTRAS) {
            continueCharge();
        }
    }

    /** Adds an empty rate that stands in a tall row, in a continuation where the charge is full. */
    int addTallRate(CsvRecord record) throws IOException {
        if (buffer.rates().size() >= ChargeBuffer.MAX_RATES) {
            continueCharge();
        }
        return addRate(record);
    }

    /** Adds an empty rate that stands in this row. */
    int addRate(CsvRecord record) {
        rates++;
        places.find(record);
        return buffer.rates().add(record.number(), places.offset(), places.length());
    }

    private void continueCharge() throws IOException {
        sink.charge(buffer);
        handedOver++;
        String[] kept = new String[FIELDS.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = texts.text(buffer.text(FIELDS[i]));
        }
        if (texts.resetIfFull()) {
            for (int i = 0; i < kept.length; i++) {
                buffer.setText(FIELDS[i], texts.intern(kept[i]));
            }
        }
        buffer.continueFrom(firstOrdinal);
    }

    /** Keeps the notes of a row that has no rate: the charge's, or beside them where other notes stand already. */
    void addNotes(int columnName, int textId) {
        int present = buffer.text(Field.NOTES);
        if (present == TextPool.NONE) {
            values.text(Extras.OF_CHARGE, Field.NOTES, textId);
        } else if (present != textId) {
            values.other(Extras.OF_CHARGE, columnName, textId);
        }
    }

    /** Hands over the charge, if one is open. */
    void close() throws IOException {
        if (open) {
            open = false;
            sink.charge(buffer);
            handedOver++;
        }
    }
}
