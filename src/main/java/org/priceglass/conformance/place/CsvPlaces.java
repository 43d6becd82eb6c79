package org.priceglass.conformance.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.csv.CellPath;
import org.priceglass.conformance.csv.Cells;
import org.priceglass.model.Position;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.csv.CsvCells;
import org.priceglass.mrf.csv.CsvCells.Cell;

/** Finds cells by their names in a spreadsheet. */
final class CsvPlaces {
    /** The record that names the values of the record behind it, and the one that names those of all others. */
    private static final long GENERAL_NAMES = 1;
    private static final long ITEM_NAMES = 3;

    private final Map<Long, CsvCells> records;

    private CsvPlaces(Map<Long, CsvCells> records) {
        this.records = records;
    }

    /** Finds cells in one pass up to the last of them; those that there are not are left out. */
    static Map<String, FoundPlace> find(MrfSource source, Collection<String> paths) throws IOException {
        Map<String, CellPath> wanted = new HashMap<>();
        paths.forEach(path -> CellPath.parse(path).ifPresent(cell -> wanted.put(path, cell)));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        TreeSet<Long> numbers = wanted.values().stream().map(CellPath::record)
                .collect(Collectors.toCollection(TreeSet::new));
        numbers.addAll(List.of(GENERAL_NAMES, ITEM_NAMES));
        CsvPlaces places = new CsvPlaces(CsvCells.find(source, numbers));
        Map<String, FoundPlace> found = new HashMap<>();
        wanted.forEach((path, cell) -> {
            CsvCells record = places.records.get(cell.record());
            if (record != null) {
                found.put(path, places.place(record, cell));
            }
        });
        return found;
    }

    private FoundPlace place(CsvCells record, CellPath path) {
        List<RecordField> cells = new ArrayList<>();
        for (int column = 0; column < record.cells().size(); column++) {
            Cell cell = record.cells().get(column);
            cells.add(new RecordField(name(record, column), cell.value(), cell.start(), cell.end(), null,
                    RecordField.NO_RATE));
        }
        Position position = new Position(record.number(), record.offset(), record.length());
        return new FoundPlace(position, null, path.isWholeRow() ? null : cell(record, path.column(), cells), cells);
    }

    /** The cell of a column; one without bytes at the end of a record that does not reach it. */
    private RecordField cell(CsvCells record, int column, List<RecordField> cells) {
        int end = record.length();
        return column < cells.size()
                ? cells.get(column)
                : new RecordField(name(record, column), "", end, end, null, RecordField.NO_RATE);
    }

    /** {@code C · setting}; the letters alone where no record names the column. */
    private String name(CsvCells record, int column) {
        String letters = Cells.letters(column);
        CsvCells names = names(record.number());
        String name = names == null || column >= names.cells().size() ? "" : names.cells().get(column).value();
        return name.isEmpty() ? letters : letters + " · " + name;
    }

    private @Nullable CsvCells names(long record) {
        return record > ITEM_NAMES
                ? records.get(ITEM_NAMES)
                : record == GENERAL_NAMES + 1 ? records.get(GENERAL_NAMES) : null;
    }
}
