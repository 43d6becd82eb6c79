package org.priceglass.mrf.csv;

import java.io.IOException;
import java.io.InputStream;
import org.priceglass.model.Layout;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.Utf8Stream;

/**
 * Reads CSV files of CMS's templates: tall, wide and hybrid, dictionaries 1.1, 2.0 to 2.2 and 3.0. One instance may
 * read many files, one after another or at once.
 */
public final class CsvMrfReader implements MrfReader {
    /**
     * Reads the member.
     *
     * @throws UnreadableFileException
     *             where no record is an item header of CMS's templates, as in layouts before them
     */
    @Override
    public ReadSummary read(MrfSource source, ChargeSink sink) throws IOException {
        try (InputStream in = source.open(); Utf8Stream text = new Utf8Stream(in)) {
            CsvTokenizer tokenizer = new CsvTokenizer(text);
            RecordTally tally = new RecordTally();
            CsvHeader header = new HeaderSearch(tokenizer, tally).find();
            OpenCharge charge = new OpenCharge(header.items(), new RecordPlaces(text), sink);
            readRows(tokenizer, header.items(), charge, tally);
            boolean legacy = text.encoding() == TextEncoding.UTF_8 && charge.texts().sawWindows1252();
            String encoding = text.encoding().label() + (legacy ? "+windows-1252" : "");
            return new ReadSummary(source.member(), header.items().layout(), header.dictionary(), encoding,
                    text.sourceOffset(tokenizer.position()), header.file(), tokenizer.current().number(),
                    tally.header(), tally.blank(), tally.setAside(), tally.used(), charge.charges(), charge.rates(),
                    tally.flags(charge.values().flagCounts()));
        }
    }

    private static void readRows(CsvTokenizer tokenizer, ItemHeader items, OpenCharge charge, RecordTally tally)
            throws IOException {
        tokenizer.expectFields(items.columns().size());
        if (items.layout() == Layout.TALL) {
            tokenizer.reusePrefixes();
        }
        RowReader rows = new RowReader(items, charge);
        RepeatedHeader repeated = new RepeatedHeader(items);
        ShiftedRow shifted = new ShiftedRow(items, charge.values());
        CutOffRow cutOff = new CutOffRow(tokenizer, items.columns().size());
        CsvRecord record = tokenizer.current();
        while (tokenizer.next()) {
            if (record.fault() != RecordFault.NONE) {
                tally.countSetAside(record.fault());
            } else if (record.isBlank()) {
                tally.countBlank();
            } else if (repeated.is(record)) {
                tally.countSetAside("repeated header");
            } else if (record.fields() > items.columns().size() && shifted.is(record)) {
                tally.countSetAside("shifted");
            } else if (cutOff.is(record)) {
                tally.countSetAside("cut off");
            } else {
                tally.countUsed();
                rows.read(record);
            }
        }
        charge.close();
    }
}
