package org.priceglass.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of fixed-width columns. Where it is wider than the page, its widest shrinkable column gives way, down to
 * {@value #LEAST} characters; numbers and ids are never cut. A column without title and cells is left out.
 */
public final class TextTable {
    /** What a terminal of the usual size shows without a break. */
    public static final int PAGE = 120;

    private static final int LEAST = 8;
    private static final String GAP = "  ";
    private static final String CUT = "~";

    /** How a column is set. */
    public enum Align {
        /** Words: may be cut. */
        TEXT,
        /** Words that must stay whole. */
        WHOLE,
        /** Right-aligned, never cut. */
        NUMBER
    }

    private record Column(String title, Align align) {
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable column(String title, Align align) {
        columns.add(new Column(title, align));
        return this;
    }

    /** Adds a row: a cell for each column, the empty text where there is nothing. */
    public void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream().map(TextTable::oneLine).toList());
    }

    public void print(PrintWriter out) {
        int[] widths = widths();
        line(out, widths, columns.stream().map(Column::title).toList());
        line(out, widths, IntStream.of(widths).mapToObj("-"::repeat).toList());
        for (List<String> row : rows) {
            line(out, widths, row);
        }
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).title().length();
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        int surplus = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - PAGE;
        while (surplus-- > 0) {
            int widest = widestShrinkable(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widestShrinkable(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).align() == Align.TEXT && widths[i] > LEAST
                    && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private void line(PrintWriter out, int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            String cell = cut(cells.get(i), widths[i]);
            String padding = " ".repeat(widths[i] - length(cell));
            boolean right = columns.get(i).align() == Align.NUMBER;
            line.append(line.isEmpty() ? "" : GAP).append(right ? padding : "").append(cell)
                    .append(right ? "" : padding);
        }
        out.print(line.toString().stripTrailing());
        out.print('\n');
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String cut(String cell, int width) {
        return length(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + CUT;
    }

    private static String oneLine(String cell) {
        return cell.codePoints().anyMatch(Character::isISOControl) ? cell.replaceAll("\\p{Cntrl}+", " ") : cell;
    }
}
