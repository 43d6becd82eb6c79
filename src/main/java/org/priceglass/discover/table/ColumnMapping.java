package org.priceglass.discover.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column has which meaning: those that the user named, else the first whose header says so. */
public final class ColumnMapping {
    private final Map<ColumnRole, Integer> columns;

    private ColumnMapping(Map<ColumnRole, Integer> columns) {
        this.columns = columns;
    }

    /**
     * Maps the columns of a header.
     *
     * @param named
     *            headers that the user gives for a meaning, in any case; nothing else is guessed for that column
     * @throws TableException
     *             where the table has no such column
     */
    public static ColumnMapping of(List<String> header, Map<ColumnRole, String> named) throws TableException {
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        for (Map.Entry<ColumnRole, String> entry : named.entrySet()) {
            columns.put(entry.getKey(),
                    column(header, entry.getValue())
                            .orElseThrow(() -> new TableException("has no column \"%s\": its columns are %s"
                                    .formatted(entry.getValue(), String.join(", ", header)))));
        }
        for (int i = 0; i < header.size(); i++) {
            if (!columns.containsValue(i)) {
                int column = i;
                ColumnHeaders.meaning(header.get(i)).ifPresent(role -> columns.putIfAbsent(role, column));
            }
        }
        return new ColumnMapping(columns);
    }

    /** Reads {@code name=Facility,file-url=Link}; empty parts are left out. */
    public static Map<ColumnRole, String> parse(String text) throws TableException {
        Map<ColumnRole, String> named = new EnumMap<>(ColumnRole.class);
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                String[] sides = part.split("=", 2);
                ColumnRole role = ColumnRole.ofLabel(sides[0])
                        .orElseThrow(() -> new TableException("no column can mean \"%s\": it is one of %s"
                                .formatted(sides[0].strip(), Arrays.stream(ColumnRole.values()).map(ColumnRole::label)
                                        .collect(Collectors.joining(", ")))));
                if (sides.length < 2 || sides[1].isBlank()) {
                    throw new TableException("the mapping \"%s\" names no column: write %s=COLUMN"
                            .formatted(part.strip(), role.label()));
                }
                named.put(role, sides[1].strip());
            }
        }
        return named;
    }

    private static Optional<Integer> column(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    /** What a row says; null where it says nothing, or is too short. */
    @Nullable
    String get(List<String> row, ColumnRole role) {
        int column = columns.getOrDefault(role, -1);
        if (column < 0 || column >= row.size() || row.get(column).isBlank()) {
            return null;
        }
        return row.get(column).strip();
    }
}
