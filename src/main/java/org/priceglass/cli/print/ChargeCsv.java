package org.priceglass.cli.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Charge;
import org.priceglass.model.Drug;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** One row for each rate, with its charge repeated; a charge without rates is one row. */
public final class ChargeCsv {
    /** The columns; those of the rate begin with {@code rateRecord}. */
    public static final List<String> COLUMNS = List.of("member", "record", "path", "offset", "length", "continues",
            "description", "codes", "setting", "billingClass", "modifiers", "drugUnit", "drugType", "gross", "cash",
            "min", "max", "notes", "other", "flags", "rateRecord", "rateOffset", "rateLength", "payer", "plan",
            "dollar", "percentage", "algorithm", "methodology", "estimated", "median", "p10", "p90", "count",
            "rateNotes", "rateOther", "rateFlags");

    private static final int OF_CHARGE = COLUMNS.indexOf("rateRecord");

    private final CsvOut csv;

    public ChargeCsv(CsvOut csv) {
        this.csv = csv;
    }

    public void rows(@Nullable String member, Charge charge) throws IOException {
        List<@Nullable Object> ofCharge = chargeCells(member, charge);
        if (charge.rates().isEmpty()) {
            List<@Nullable Object> row = new ArrayList<>(ofCharge);
            while (row.size() < COLUMNS.size()) {
                row.add(null);
            }
            csv.row(row);
        }
        for (Rate rate : charge.rates()) {
            List<@Nullable Object> row = new ArrayList<>(ofCharge);
            addRateCells(row, rate);
            csv.row(row);
        }
    }

    private static List<@Nullable Object> chargeCells(@Nullable String member, Charge charge) {
        Drug drug = charge.drug();
        List<@Nullable Object> cells = new ArrayList<>(OF_CHARGE);
        cells.add(member);
        cells.add(charge.position().record());
        cells.add(charge.path());
        cells.add(charge.position().offset());
        cells.add(charge.position().length());
        cells.add(charge.continues());
        cells.add(charge.description());
        cells.add(CsvOut.joined(charge.codes()));
        cells.add(charge.setting());
        cells.add(charge.billingClass());
        cells.add(CsvOut.joined(charge.modifiers()));
        cells.add(drug == null ? null : drug.unit());
        cells.add(drug == null ? null : drug.type());
        cells.add(charge.gross());
        cells.add(charge.cash());
        cells.add(charge.min());
        cells.add(charge.max());
        cells.add(charge.notes());
        cells.add(CsvOut.pairs(charge.other()));
        cells.add(CsvOut.flags(charge.flags()));
        return cells;
    }

    private static void addRateCells(List<@Nullable Object> row, Rate rate) {
        row.add(rate.position().record());
        row.add(rate.position().offset());
        row.add(rate.position().length());
        row.add(rate.payer());
        row.add(rate.plan());
        row.add(rate.amount(RateAmount.DOLLAR));
        row.add(rate.amount(RateAmount.PERCENTAGE));
        row.add(rate.algorithm());
        row.add(rate.methodology());
        row.add(rate.amount(RateAmount.ESTIMATED));
        row.add(rate.amount(RateAmount.MEDIAN));
        row.add(rate.amount(RateAmount.P10));
        row.add(rate.amount(RateAmount.P90));
        row.add(rate.count());
        row.add(rate.notes());
        row.add(CsvOut.pairs(rate.other()));
        row.add(CsvOut.flags(rate.flags()));
    }
}
