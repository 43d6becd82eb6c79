package org.priceglass.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;

/**
 * Some of a hospital's prices, in file order.
 *
 * @param next
 *            where the next page starts, null where this is the last
 */
public record PricePage(List<Row> rows, @Nullable Long next) {
    /**
     * One charge.
     *
     * @param negotiated
     *            the statistics of its rates
     * @param rates
     *            how many rates it has
     * @param algorithms
     *            how many of them give only an algorithm
     */
    public record Row(long charge, @Nullable String description, List<Code> codes, ChargeContext context,
            @Nullable Amount gross, @Nullable Amount cash, @Nullable Amount min, @Nullable Amount max,
            List<NegotiatedSummary> negotiated, int rates, int algorithms) {
    }
}
