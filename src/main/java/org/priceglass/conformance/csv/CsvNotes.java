package org.priceglass.conformance.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.notes.GeneralNotes;
import org.priceglass.conformance.notes.GeneralValues;
import org.priceglass.conformance.notes.NoteRules;
import org.priceglass.conformance.notes.PublishedValue;
import org.priceglass.conformance.notes.TextScan;
import org.priceglass.mrf.JsBlanks;
import org.priceglass.mrf.csv.CsvRecord;

/** What CMS's validator does not look at in a CSV file; the records come in their order. */
public final class CsvNotes {
    static final String STATEMENT = "TO THE BEST OF ITS KNOWLEDGE";

    static final Rule QUOTES = NoteRules.in(Format.CSV, "csv-quotes").under(Rule.FORM)
            .says("Other programs may cut this record into cells otherwise than CMS's validator.")
            .fix("Put quotes only at the very beginning and end of a cell, doubled within it; end lines with a line"
                    + " feed.");

    private static final int NAMES = 1;
    private static final int VALUES = 2;
    private static final int ITEMS = 3;

    private final Dictionary dictionary;
    private final LocalDate today;
    private final FindingSink sink;
    private List<String> names = List.of();
    /** Then every character would be noted. */
    private boolean isUtf16;

    public CsvNotes(Dictionary dictionary, LocalDate today, FindingSink sink) {
        this.dictionary = dictionary;
        this.today = today;
        this.sink = sink;
    }

    /** Those that are found here. */
    static List<Rule> rules() {
        return List.of(NoteColumns.GENERAL, NoteColumns.UNKNOWN, NoteColumns.SEGMENTS, QUOTES);
    }

    /**
     * Looks at the next record.
     *
     * @param parted
     *            whether dialects of CSV may cut it in different ways
     */
    public void look(CsvRecord record, boolean parted) throws IOException {
        if (parted) {
            sink.add(Finding.at(Cells.name(record.number(), Cells.WHOLE_ROW), QUOTES));
        }
        if (record.number() == NAMES) {
            isUtf16 = hasZero(record);
            names = CsvHead.cells(record);
            new NoteColumns(sink).general(names, dictionary);
        } else if (record.number() == VALUES) {
            new GeneralNotes(dictionary, today, sink).check(general(CsvHead.cells(record)));
        } else if (record.number() == ITEMS) {
            new NoteColumns(sink).items(CsvHead.cells(record));
        }
        if (!isUtf16) {
            text(record);
        }
    }

    private static boolean hasZero(CsvRecord record) {
        int zeros = 0;
        for (int at = 0; at < record.length(); at++) {
            zeros += record.bytes()[record.from(0) + at] == 0 ? 1 : 0;
        }
        return 4 * zeros > record.length();
    }

    private void text(CsvRecord record) throws IOException {
        if (record.fields() == 0) {
            return;
        }
        byte[] bytes = record.bytes();
        int end = record.to(record.fields() - 1);
        if (TextScan.firstOdd(bytes, record.from(0), end) == end) {
            return;
        }
        for (int field = 0; field < record.fields(); field++) {
            int to = record.to(field);
            if (TextScan.firstOdd(bytes, record.from(field), to) < to) {
                TextScan.report(bytes, record.from(field), to, Cells.name(record.number(), field), sink);
            }
        }
    }

    private GeneralValues general(List<String> values) {
        List<PublishedValue> state = new ArrayList<>();
        List<PublishedValue> statements = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            HeaderName name = HeaderName.of(names.get(column));
            String place = Cells.name(NAMES, column);
            if (name.size() == 2 && name.is(0, "license_number")) {
                state.add(new PublishedValue(place, null, name.parts().get(1)));
            }
            if (name.key().startsWith(STATEMENT)) {
                statements.add(new PublishedValue(place, null, name.text()));
            }
        }
        return new GeneralValues(of(values, "last_updated_on"::equals), of(values, CsvNotes::isLocation),
                of(values, "hospital_address"::equals), of(values, "type_2_npi"::equals), state, statements,
                Stream.concat(of(values, "hospital_name"::equals).stream(),
                        of(values, "attester_name"::equals).stream()).toList());
    }

    private static boolean isLocation(String name) {
        return name.equals("hospital_location") || name.equals("location_name");
    }

    /** The values below a header, cut at pipes. */
    private List<PublishedValue> of(List<String> values, Predicate<String> header) {
        List<PublishedValue> found = new ArrayList<>();
        for (int column = 0; column < Math.min(names.size(), values.size()); column++) {
            if (header.test(names.get(column).toLowerCase(Locale.ROOT))) {
                String place = Cells.name(VALUES, column);
                Stream.of(values.get(column).split("\\|", -1)).map(JsBlanks::trim).filter(text -> !text.isEmpty())
                        .forEach(text -> found.add(new PublishedValue(place, null, text)));
            }
        }
        return found;
    }
}
