package org.priceglass.cli.print;

import java.io.IOException;
import java.util.List;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.HospitalRef;
import org.priceglass.model.Rate;

/**
 * Comparisons as one JSON array; the README documents every key. {@code verdict} and {@code comparable} are null until
 * comparability is judged.
 */
public final class ComparisonJson {
    /** Where the rates of a charge come from: asked one charge at a time, so that memory holds one. */
    @FunctionalInterface
    public interface RatesOfCharge {
        List<Rate> of(long charge);
    }

    private final JsonOut json;
    private final ChargeJson charges;
    private final RatesOfCharge rates;

    public ComparisonJson(JsonOut json, RatesOfCharge rates) {
        this.json = json;
        this.charges = new ChargeJson(json);
        this.rates = rates;
    }

    public void write(List<Comparison> comparisons) throws IOException {
        json.array();
        for (Comparison comparison : comparisons) {
            json.object();
            json.text("code", comparison.asked().toString());
            json.array("rows");
            for (Comparison.Row row : comparison.rows()) {
                row(row);
            }
            json.endArray();
            json.object("summary");
            json.number("hospitals", comparison.hospitals());
            json.absent("comparable");
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endLine();
    }

    private void row(Comparison.Row row) throws IOException {
        json.object();
        hospital(row.hospital());
        json.number("charge", row.charge());
        json.text("description", row.description());
        charges.context(row.context());
        json.amount("gross", row.gross());
        json.amount("cash", row.cash());
        json.amount("min", row.min());
        json.amount("max", row.max());
        charges.negotiated(row.negotiated());
        charges.rates(rates.of(row.charge()));
        json.absent("verdict");
        json.endObject();
    }

    private void hospital(HospitalRef hospital) throws IOException {
        json.object("hospital");
        json.number("id", hospital.id());
        json.text("name", hospital.name());
        json.text("ccn", hospital.ccn());
        json.text("zip", hospital.zip());
        json.miles("miles", hospital.miles());
        json.truth("approximate", hospital.approximate());
        json.endObject();
    }
}
