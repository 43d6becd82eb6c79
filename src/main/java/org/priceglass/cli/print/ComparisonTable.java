package org.priceglass.cli.print;

import java.io.PrintWriter;
import java.util.List;
import org.priceglass.ask.Comparison;
import org.priceglass.cli.print.TextTable.Align;
import org.priceglass.compare.NegotiatedSummary;

/**
 * A comparison for the eye: a line for each kind of negotiated amount and methodology of a charge, after the range that
 * the hospital itself publishes.
 */
public final class ComparisonTable {
    private final PrintWriter out;

    public ComparisonTable(PrintWriter out) {
        this.out = out;
    }

    public void print(Comparison comparison) {
        out.print(comparison.asked() + ": " + Wording.count(comparison.rows().size(), "charge", "charges") + " at "
                + Wording.count(comparison.hospitals(), "hospital", "hospitals") + "\n\n");
        if (comparison.rows().isEmpty()) {
            return;
        }
        boolean place = comparison.rows().stream().anyMatch(row -> row.hospital().miles() != null);
        TextTable table = new TextTable().column("Hospital", Align.TEXT).column(place ? "Miles" : "", Align.NUMBER)
                .column("Gross", Align.NUMBER).column("Cash", Align.NUMBER).column("Negotiated", Align.TEXT)
                .column("N", Align.NUMBER).column("Lowest", Align.NUMBER).column("Median", Align.NUMBER)
                .column("Highest", Align.NUMBER).column("Charge", Align.NUMBER);
        for (Comparison.Row row : comparison.rows()) {
            rows(table, row);
        }
        table.print(out);
        out.print('\n');
    }

    private static void rows(TextTable table, Comparison.Row row) {
        table.row(List.of(row.hospital().name(), Wording.milesCell(row.hospital()), Wording.orEmpty(row.gross()),
                Wording.orEmpty(row.cash()), "published range", "", Wording.orEmpty(row.min()), "",
                Wording.orEmpty(row.max()), Long.toString(row.charge())));
        // The context stands below the name, so that both have the width of a column.
        String context = "  " + Wording.context(row.context());
        for (NegotiatedSummary summary : row.negotiated()) {
            table.row(List.of(context, "", "", "", Wording.negotiated(summary), Integer.toString(summary.n()),
                    summary.min().toString(), summary.median().toString(), summary.max().toString(), ""));
            context = "";
        }
        if (row.algorithms() > 0) {
            table.row(
                    List.of(context, "", "", "", "algorithm only", Integer.toString(row.algorithms()), "", "", "", ""));
            context = "";
        }
        if (!context.isBlank()) {
            table.row(List.of(context, "", "", "", "", "", "", "", "", ""));
        }
    }
}
