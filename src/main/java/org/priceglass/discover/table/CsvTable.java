package org.priceglass.discover.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.priceglass.discover.reading.PublishedText;

/**
 * A small CSV file of any encoding with comma, semicolon, tab or bar between its cells, its header first.
 *
 * @param header
 *            names made different from each other
 */
record CsvTable(List<String> header, List<List<String>> rows) {
    private static final String DELIMITERS = ",;\t|";

    /**
     * Reads a table; blank lines are left out.
     *
     * @throws TableException
     *             where it has no header, or is no CSV
     */
    static CsvTable read(byte[] content) throws TableException {
        String text = PublishedText.of(content).text().stripLeading();
        if (text.isEmpty() || text.charAt(0) == '<' || text.charAt(0) == '{' || text.startsWith("PK")) {
            throw new TableException("is no CSV file with a header: it begins with \""
                    + text.substring(0, Math.min(40, text.length())).replaceAll("\\s+", " ") + "\"");
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true)
                .setTrim(true).setLenientEof(true).setTrailingData(true).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TableException("is no CSV file: " + e.getMessage(), e);
        }
        return new CsvTable(different(rows.getFirst()), rows.subList(1, rows.size()));
    }

    /** Whichever stands most often in the first line. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return (char) DELIMITERS.chars().boxed()
                .max(Comparator.comparingLong(each -> first.chars().filter(c -> c == each).count())).orElseThrow()
                .intValue();
    }

    private static List<String> different(List<String> names) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).isBlank() ? "column " + (i + 1) : names.get(i);
            header.add(header.contains(name) ? name + " (" + (i + 1) + ")" : name);
        }
        return header;
    }

    /** A row by the names of its columns, blank cells left out; cells beyond the header are named by their number. */
    Map<String, String> named(List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.range(0, row.size()).filter(i -> !row.get(i).isBlank())
                .forEach(i -> cells.put(i < header.size() ? header.get(i) : "column " + (i + 1), row.get(i).strip()));
        return cells;
    }
}
