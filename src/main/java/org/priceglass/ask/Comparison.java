package org.priceglass.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;

/**
 * What hospitals charge for one code.
 *
 * @param asked
 *            the code as asked for
 * @param rows
 *            by hospital (nearest first, else by name), then charge; unlike
 *            contexts are never merged
 */
public record Comparison(CodeQuery asked, List<Row> rows) {
    /**
     * One charge of one hospital.
     *
     * @param code
     *            the charge's own code that answers the question, with its system
     * @param rates
     *            how many rates of the asked payers the statistics stand on
     */
    public record Row(HospitalRef hospital, long charge, String description, Code code, ChargeContext context,
            @Nullable Amount gross, @Nullable Amount cash, @Nullable Amount min, @Nullable Amount max,
            List<NegotiatedSummary> negotiated, int rates) {
    }

    public int hospitals() {
        return (int) rows.stream().map(row -> row.hospital().id()).distinct().count();
    }
}
