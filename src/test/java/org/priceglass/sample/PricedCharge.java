package org.priceglass.sample;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.sample.Service.DrugUnit;

/**
 * A line of a hospital's price list.
 *
 * @param codes
 *            pairs of type and code
 * @param modifier
 *            empty where there is none
 * @param rates
 *            in the order of the hospital's contracts; a plan that has not agreed on a price is left out
 */
record PricedCharge(String description, List<TypedCode> codes, String setting, String billingClass, String modifier,
        @Nullable DrugUnit drug, long gross, long cash, List<PricedRate> rates) {
    /** A code with its type. */
    record TypedCode(String type, String code) {
    }

    /** Lowest dollar amount over plans as a text; empty where none is in dollars. */
    String min() {
        return dollars().min().stream().mapToObj(Money::text).findFirst().orElse("");
    }

    /** Highest dollar amount over plans as a text; empty where none is in dollars. */
    String max() {
        return dollars().max().stream().mapToObj(Money::text).findFirst().orElse("");
    }

    private LongStream dollars() {
        return rates.stream().map(PricedRate::cents).filter(Objects::nonNull).mapToLong(Long::longValue);
    }
}
