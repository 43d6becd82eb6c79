package org.priceglass.mrf.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.RecordFields;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.Utf8Stream;

/** Names the cells of one record by the columns of the file's item header. */
public final class CsvRecordFields implements RecordFields {
    private static final String BEHIND_THE_HEADER = "column ";

    @Override
    public List<RecordField> read(MrfSource source, byte[] record, TextEncoding encoding) throws IOException {
        List<CsvColumn> columns = columns(source);
        try (Utf8Stream text = new Utf8Stream(new ByteArrayInputStream(record), encoding)) {
            CsvTokenizer tokenizer = new CsvTokenizer(text);
            tokenizer.expectFields(columns.size());
            List<RecordField> fields = new ArrayList<>();
            if (tokenizer.next()) {
                CsvRecord cut = tokenizer.current();
                for (int i = 0; i < cut.fields(); i++) {
                    if (cut.load(i)) {
                        String name = i < columns.size() ? columns.get(i).name() : BEHIND_THE_HEADER + (i + 1);
                        fields.add(new RecordField(name, cut.cell().text(), place(text, cut.bounds()[i] + 1),
                                place(text, cut.bounds()[i + 1])));
                    }
                }
            }
            return List.copyOf(fields);
        }
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
