package org.priceglass.sample;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180), without their ends. */
final class CsvLine {
    private CsvLine() {
    }

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
