package org.priceglass.mrf.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.priceglass.model.Field;
import org.priceglass.model.Layout;

/** The understood item header of a file: what each column holds. */
record ItemHeader(List<CsvColumn> columns, List<PayerGroup> groups, Layout layout) {
    private static final int LEAST_COLUMNS = 3;

    /** The header that the cells of a record make; empty where they are no item header of CMS's templates. */
    static Optional<ItemHeader> of(List<String> cells) {
        List<HeaderCell> headers = cells.stream().map(HeaderCell::of).toList();
        List<HeaderCell> known = headers.stream().map(HeaderCell::withTabsAsPipes)
                .filter(header -> ColumnNames.meaning(header).isPresent()).toList();
        boolean piped = known.stream().anyMatch(header -> header.size() > 1);
        return known.size() >= LEAST_COLUMNS && piped
                ? Optional.of(new ColumnAssignment(headers).header())
                : Optional.empty();
    }

    /** The column of a field of the charge or of a tall row's rate; -1 where there is none. */
    int column(Field field) {
        return columns.stream()
                .filter(column -> column.role() == CsvColumn.Role.CHARGE || column.role() == CsvColumn.Role.RATE)
                .filter(column -> column.field() == field).mapToInt(CsvColumn::index).findFirst().orElse(-1);
    }

    /** Code columns and their types by the number of their pair: code, type, each -1 where there is none. */
    List<int[]> codePairs() {
        List<Integer> numbers = columns.stream().filter(ItemHeader::isCode).map(CsvColumn::number).distinct()
                .sorted(Comparator.naturalOrder()).toList();
        List<int[]> pairs = new ArrayList<>();
        for (int number : numbers) {
            pairs.add(new int[]{codeColumn(number, CsvColumn.Role.CODE), codeColumn(number, CsvColumn.Role.CODE_TYPE)});
        }
        return pairs;
    }

    /** Whether a record is this header once more. */
    boolean isRepeatedIn(CsvRecord record) {
        int same = 0;
        for (CsvColumn column : columns) {
            String text = record.text(column.index());
            if (!text.isEmpty() && !text.equals(column.name()) && !column.name().startsWith(text + " (")) {
                return false;
            }
            same += text.isEmpty() ? 0 : 1;
        }
        return same >= LEAST_COLUMNS;
    }

    private int codeColumn(int pair, CsvColumn.Role role) {
        return columns.stream().filter(column -> column.role() == role && column.number() == pair)
                .mapToInt(CsvColumn::index).findFirst().orElse(-1);
    }

    private static boolean isCode(CsvColumn column) {
        return column.role() == CsvColumn.Role.CODE || column.role() == CsvColumn.Role.CODE_TYPE;
    }
}
