package org.priceglass.mrf.csv;

import java.util.List;

/**
 * Which data dictionary a CSV file follows, by its headers. 2.0, 2.1 and 2.2 share one template, so {@code 2.0.0}
 * stands for all three; what the version cell says plays no part.
 */
final class CsvDictionary {
    private static final List<String> PAID_AMOUNTS = List.of("median_amount", "10th_percentile", "90th_percentile",
            "count");
    private static final List<String> OF_1_1 = List.of("negotiated_percent", "contracting_method", "percent");

    private CsvDictionary() {
    }

    static String of(GeneralHeader general, ItemHeader items) {
        List<HeaderCell> headers = items.columns().stream().map(column -> HeaderCell.of(column.name())).toList();
        if (headers.stream().anyMatch(header -> PAID_AMOUNTS.contains(header.key(0)))) {
            return "3.0.0";
        }
        boolean estimates = headers.stream().anyMatch(header -> header.key(0).equals("estimated_amount"));
        if (general.isOfVersion3() && !estimates) {
            return "3.0.0";
        }
        boolean old = headers.stream()
                .anyMatch(header -> header.key(0).equals("standard_charge") && OF_1_1.contains(header.lastKey()));
        return old && !estimates ? "1.1" : "2.0.0";
    }
}
