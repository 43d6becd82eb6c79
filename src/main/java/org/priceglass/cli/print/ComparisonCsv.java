package org.priceglass.cli.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.HospitalRef;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Drug;

/** One row for each kind of amount and methodology of a charge; a charge without such rates is one row. */
public final class ComparisonCsv {
    /** The columns; those of the statistics begin with {@code kind}. */
    public static final List<String> COLUMNS = List.of("asked", "code", "hospitalId", "hospital", "ccn", "state", "zip",
            "miles", "approximate", "charge", "description", "setting", "billingClass", "modifiers", "drugUnit",
            "drugType", "gross", "cash", "min", "max", "rates", "algorithms", "kind", "methodology", "n", "lowest",
            "median", "highest");

    private final CsvOut csv;

    public ComparisonCsv(CsvOut csv) {
        this.csv = csv;
    }

    public void rows(Comparison comparison) throws IOException {
        for (Comparison.Row row : comparison.rows()) {
            List<@Nullable Object> ofCharge = chargeCells(comparison, row);
            if (row.negotiated().isEmpty()) {
                List<@Nullable Object> cells = new ArrayList<>(ofCharge);
                while (cells.size() < COLUMNS.size()) {
                    cells.add(null);
                }
                csv.row(cells);
            }
            for (NegotiatedSummary summary : row.negotiated()) {
                List<@Nullable Object> cells = new ArrayList<>(ofCharge);
                cells.add(summary.kind().label());
                cells.add(summary.methodology());
                cells.add(summary.n());
                cells.add(summary.min());
                cells.add(summary.median());
                cells.add(summary.max());
                csv.row(cells);
            }
        }
    }

    private static List<@Nullable Object> chargeCells(Comparison comparison, Comparison.Row row) {
        HospitalRef hospital = row.hospital();
        Drug drug = row.context().drug();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(comparison.asked());
        cells.add(row.code());
        cells.add(hospital.id());
        cells.add(hospital.name());
        cells.add(hospital.ccn());
        cells.add(hospital.state());
        cells.add(hospital.zip());
        cells.add(Wording.miles(hospital));
        cells.add(hospital.miles() == null ? null : hospital.approximate());
        cells.add(row.charge());
        cells.add(row.description());
        cells.add(row.context().setting());
        cells.add(row.context().billingClass());
        cells.add(CsvOut.joined(row.context().modifiers()));
        cells.add(drug == null ? null : drug.unit());
        cells.add(drug == null ? null : drug.type());
        cells.add(row.gross());
        cells.add(row.cash());
        cells.add(row.min());
        cells.add(row.max());
        cells.add(row.rates());
        cells.add(row.algorithms());
        return cells;
    }
}
