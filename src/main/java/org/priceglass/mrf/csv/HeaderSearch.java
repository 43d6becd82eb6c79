package org.priceglass.mrf.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.priceglass.mrf.UnreadableFileException;

/**
 * Finds the general header and the item header by what they say, not by their row: records may stand before, between
 * and behind them. The item header ends the search.
 */
final class HeaderSearch {
    /** Records that hold something and are looked at; CMS's template has the item header in the third. */
    private static final int MAX_RECORDS = 25;

    private static final int NAMED_HEADERS = 6;
    private static final int LONGEST_NAME = 40;

    private final CsvTokenizer tokenizer;
    private final RecordTally tally;
    private final List<List<String>> preamble = new ArrayList<>();
    private List<String> names = List.of();
    private List<String> values = List.of();

    HeaderSearch(CsvTokenizer tokenizer, RecordTally tally) {
        this.tokenizer = tokenizer;
        this.tally = tally;
    }

    /**
     * Reads up to and including the item header.
     *
     * @throws UnreadableFileException
     *             where there is none: a legacy layout, or no price file at all
     */
    CsvHeader find() throws IOException {
        CsvRecord record = tokenizer.current();
        for (int seen = 0; seen < MAX_RECORDS && tokenizer.next();) {
            if (record.fault() != RecordFault.NONE) {
                tally.countSetAside(record.fault());
            } else if (record.isBlank()) {
                tally.countBlank();
            } else {
                seen++;
                tally.countHeader();
                Optional<ItemHeader> items = sort(cells(record));
                if (items.isPresent()) {
                    GeneralHeader general = new GeneralHeader(names, values, preamble);
                    return new CsvHeader(general.toFileHeader(), items.get(), CsvDictionary.of(general, items.get()));
                }
            }
        }
        throw notUnderstood();
    }

    private Optional<ItemHeader> sort(List<String> cells) {
        Optional<ItemHeader> items = ItemHeader.of(cells);
        if (items.isPresent()) {
            return items;
        }
        if (names.isEmpty() && GeneralHeader.isNames(cells)) {
            names = cells;
        } else if (!names.isEmpty() && values.isEmpty()) {
            values = cells;
        } else {
            preamble.add(cells);
        }
        return items;
    }

    private static List<String> cells(CsvRecord record) {
        List<String> cells = new ArrayList<>();
        for (int field = 0; field < record.fields(); field++) {
            cells.add(record.text(field));
        }
        return cells;
    }

    private UnreadableFileException notUnderstood() {
        if (!names.isEmpty()) {
            return new UnreadableFileException("the general header is there (" + shown(names) + "), but within "
                    + records() + " no item header with columns such as description, code|1, standard_charge|gross");
        }
        if (preamble.isEmpty()) {
            return new UnreadableFileException("nothing but blank records");
        }
        List<String> likely = preamble.stream().filter(HeaderSearch::namesColumns).findFirst()
                .orElse(preamble.getFirst());
        return UnreadableFileException.notReadYet(
                "a legacy layout that is not read yet: its columns are " + shown(likely) + ", and within " + records()
                        + " there is no CMS header such as description, code|1, " + "standard_charge|gross");
    }

    private String records() {
        return tally.header() == 1 ? "1 record" : tally.header() + " records";
    }

    /** Several cells, none of which is a number. */
    private static boolean namesColumns(List<String> cells) {
        List<String> texts = cells.stream().filter(text -> !text.isEmpty()).toList();
        return texts.size() > 1 && texts.stream().noneMatch(text -> text.matches("[$0-9.,]+"));
    }

    private static String shown(List<String> cells) {
        List<String> texts = cells.stream().filter(text -> !text.isEmpty()).map(text -> text.replaceAll("\\s+", " "))
                .map(text -> text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "..." : text).toList();
        return texts.stream().limit(NAMED_HEADERS).map(text -> '"' + text + '"').collect(Collectors.joining(", "))
                + (texts.size() > NAMED_HEADERS ? " and " + (texts.size() - NAMED_HEADERS) + " more" : "");
    }
}
