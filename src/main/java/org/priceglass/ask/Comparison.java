package org.priceglass.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;

/**
 * What hospitals charge for one code. A hospital that was searched stands in exactly one of the three lists; where all
 * three are empty, no hospital with prices was searched.
 *
 * @param asked
 *            the code as asked for
 * @param rows
 *            by hospital (nearest first, else by name), then setting, billing class, modifiers and charge; unlike
 *            contexts are never merged
 * @param withoutMatch
 *            hospitals that publish the code, but no charge of the asked setting with a rate of the asked payers
 * @param withoutCode
 *            hospitals that were searched and do not publish the code
 */
public record Comparison(CodeQuery asked, List<Row> rows, List<HospitalRef> withoutMatch,
        List<HospitalRef> withoutCode) {
    /**
     * One charge of one hospital.
     *
     * @param code
     *            the charge's own code that answers the question, with its system
     * @param negotiated
     *            statistics of its rates, per kind of amount and methodology
     * @param rates
     *            how many rates of the asked payers the statistics stand on
     * @param algorithms
     *            how many of them give neither dollars nor a percentage, only an algorithm
     */
    public record Row(HospitalRef hospital, long charge, @Nullable String description, Code code, ChargeContext context,
            @Nullable Amount gross, @Nullable Amount cash, @Nullable Amount min, @Nullable Amount max,
            List<NegotiatedSummary> negotiated, int rates, int algorithms) {
    }

    /** How many hospitals answer. */
    public int hospitals() {
        return (int) rows.stream().map(row -> row.hospital().id()).distinct().count();
    }

    /** How many hospitals with prices were searched. */
    public int searched() {
        return hospitals() + withoutMatch.size() + withoutCode.size();
    }
}
