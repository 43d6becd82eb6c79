package org.priceglass.conformance.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.notes.NoteRules;

/** Headers that CMS's validator passes over without a word. */
final class NoteColumns {
    static final Rule GENERAL = NoteRules.in(Format.CSV, "csv-general-header-unknown").under(Rule.GENERAL)
            .says("No data dictionary knows the general header \"{0}\".").fix("Remove it, or correct its spelling.");
    static final Rule UNKNOWN = NoteRules.in(Format.CSV, "csv-column-unknown").under(Rule.FORM)
            .says("No data dictionary knows the column \"{0}\": CMS's validator never looks at it.")
            .fix("Correct its spelling, or remove it.");
    static final Rule SEGMENTS = NoteRules.in(Format.CSV, "csv-payer-column-segments").under(Rule.CHARGES)
            .says("\"{0}\" has {1} segments, where a payer's column has {2}: CMS's validator never looks at it.")
            .fix("Write payer and plan between pipes, both of them and nothing else, for example"
                    + " standard_charge|Payer|Plan|negotiated_dollar.");

    private static final Set<String> OPTIONAL_GENERAL = Set.of("FINANCIAL_AID_POLICY", "GENERAL_CONTRACT_PROVISIONS");
    private static final List<String> SINGLE = List.of("billing_class", "payer_name", "plan_name");
    private static final List<RateMark> OF_RATES = List.of(RateMark.DOLLAR, RateMark.PERCENTAGE, RateMark.ALGORITHM,
            RateMark.METHODOLOGY, RateMark.NOTES, RateMark.ESTIMATED, RateMark.MEDIAN, RateMark.P10, RateMark.P90,
            RateMark.COUNT);
    /** Of every dictionary, a tall file's included. */
    private static final Set<String> KNOWN = Stream
            .of(SINGLE.stream(), OF_RATES.stream().filter(mark -> mark != RateMark.NOTES).map(RateMark::tallLabel),
                    Stream.of(ItemMark.values()).map(ItemMark::label).filter(label -> !label.isEmpty()))
            .flatMap(names -> names).map(HeaderName::key).collect(Collectors.toUnmodifiableSet());

    private final FindingSink sink;

    NoteColumns(FindingSink sink) {
        this.sink = sink;
    }

    /** Looks at record 1. */
    void general(List<String> names, Dictionary dictionary) throws IOException {
        Set<String> known = GeneralHeaderCheck.required(dictionary).stream().map(HeaderName::key)
                .collect(Collectors.toSet());
        for (int column = 0; column < names.size(); column++) {
            String key = HeaderName.key(names.get(column));
            boolean told = key.startsWith("LICENSE_NUMBER") || key.startsWith(CsvNotes.STATEMENT);
            if (!key.isEmpty() && !told && !known.contains(key) && !OPTIONAL_GENERAL.contains(key)) {
                sink.add(Finding.at(Cells.name(1, column), GENERAL, names.get(column)));
            }
        }
    }

    /** Looks at record 3. */
    void items(List<String> headers) throws IOException {
        for (int column = 0; column < headers.size(); column++) {
            HeaderName header = HeaderName.of(headers.get(column));
            if (header.text().isEmpty()) {
                continue;
            }
            if (hasPlaceholder(header)) {
                sink.add(Finding.at(Cells.name(3, column), NoteRules.placeholder(), header.text()));
            }
            if (!KNOWN.contains(header.key()) && !isCode(header)
                    && OF_RATES.stream().noneMatch(mark -> mark.isWide(header))) {
                unknown(header, column);
            }
        }
    }

    private void unknown(HeaderName header, int column) throws IOException {
        int wanted = OF_RATES.stream().filter(mark -> mark.isNear(header)).mapToInt(RateMark::wideSegments).findFirst()
                .orElse(0);
        sink.add(wanted == 0
                ? Finding.at(Cells.name(3, column), UNKNOWN, header.text())
                : Finding.at(Cells.name(3, column), SEGMENTS, header.text(), Integer.toString(header.size()),
                        Integer.toString(wanted)));
    }

    private static boolean isCode(HeaderName header) {
        HeaderName filled = header.filled();
        return filled.size() >= 2 && filled.is(0, "code") && (filled.size() == 2 || filled.is(2, "type"));
    }

    private static boolean hasPlaceholder(HeaderName header) {
        String text = header.text().toLowerCase(Locale.ROOT);
        return text.contains("[payer_name]") || text.contains("[plan_name]") || text.contains("[i]");
    }
}
