package org.priceglass.mrf.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.RecordFields;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.Utf8Stream;

/** Names the cells of one record by the columns of the file's item header. */
public final class CsvRecordFields implements RecordFields {
    private static final String BEHIND_THE_HEADER = "column ";

    @Override
    public List<RecordField> read(MrfSource source, byte[] record, TextEncoding encoding, Part part)
            throws IOException {
        List<CsvColumn> columns = columns(source);
        try (Utf8Stream text = new Utf8Stream(new ByteArrayInputStream(record), encoding)) {
            CsvTokenizer tokenizer = new CsvTokenizer(text);
            tokenizer.expectFields(columns.size());
            return tokenizer.next() ? fields(tokenizer.current(), columns, text) : List.of();
        }
    }

    private static List<RecordField> fields(CsvRecord record, List<CsvColumn> columns, Utf8Stream text) {
        RatesOfRow rates = RatesOfRow.of(record, columns);
        List<RecordField> fields = new ArrayList<>();
        for (CsvColumn column : columns) {
            fields.add(new RecordField(column.name(), record.text(column.index()), start(record, column.index(), text),
                    end(record, column.index(), text), fieldOf(column), rates.index(column)));
        }
        for (int i = columns.size(); i < record.fields(); i++) {
            fields.add(new RecordField(BEHIND_THE_HEADER + (i + 1), record.text(i), start(record, i, text),
                    end(record, i, text), null, RecordField.NO_RATE));
        }
        return List.copyOf(fields);
    }

    private static @Nullable Field fieldOf(CsvColumn column) {
        return column.role() == CsvColumn.Role.OTHER ? null : column.field();
    }

    private static int start(CsvRecord record, int field, Utf8Stream text) {
        return field < record.fields() ? place(text, record.bounds()[field] + 1) : place(text, record.length());
    }

    private static int end(CsvRecord record, int field, Utf8Stream text) {
        return field < record.fields() ? place(text, record.bounds()[field + 1]) : place(text, record.length());
    }

    private static int place(Utf8Stream text, int offset) {
        return (int) text.sourceOffset(offset);
    }

    private static List<CsvColumn> columns(MrfSource source) throws IOException {
        try (Utf8Stream text = new Utf8Stream(source.open())) {
            return new HeaderSearch(new CsvTokenizer(text), new RecordTally()).find().items().columns();
        }
    }
}
