package org.priceglass.export.sheet;

import java.util.List;

/** The name of a table, its headings, the widths of its columns in characters, and how many rows a sheet takes. */
record TableShape(String name, List<String> columns, List<Integer> widths, int mostRows) {
}
