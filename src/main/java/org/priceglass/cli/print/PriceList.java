package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.priceglass.ask.PricePage;
import org.priceglass.cli.print.TextTable.Align;

/** Prices of one hospital. */
public final class PriceList {
    private PriceList() {
    }

    public static void print(PricePage page, PrintWriter out) {
        TextTable table = new TextTable().column("Charge", Align.NUMBER).column("Codes", Align.TEXT)
                .column("Description", Align.TEXT).column("Context", Align.TEXT).column("Gross", Align.NUMBER)
                .column("Cash", Align.NUMBER).column("Min", Align.NUMBER).column("Max", Align.NUMBER)
                .column("Rates", Align.NUMBER);
        for (PricePage.Row row : page.rows()) {
            table.row(List.of(Long.toString(row.charge()), Wording.orEmpty(CsvOut.joined(row.codes())),
                    Wording.orEmpty(row.description()), Wording.context(row.context()), Wording.orEmpty(row.gross()),
                    Wording.orEmpty(row.cash()), Wording.orEmpty(row.min()), Wording.orEmpty(row.max()),
                    Integer.toString(row.rates())));
        }
        table.print(out);
    }

    /** Adds the page to an array that the caller opened. */
    public static void write(PricePage page, JsonOut json) throws IOException {
        ChargeJson charges = new ChargeJson(json);
        for (PricePage.Row row : page.rows()) {
            json.object();
            json.number("charge", row.charge());
            json.text("description", row.description());
            charges.codes(row.codes());
            charges.context(row.context());
            json.amount("gross", row.gross());
            json.amount("cash", row.cash());
            json.amount("min", row.min());
            json.amount("max", row.max());
            charges.negotiated(row.negotiated());
            json.number("rates", row.rates());
            json.endObject();
        }
    }
}
