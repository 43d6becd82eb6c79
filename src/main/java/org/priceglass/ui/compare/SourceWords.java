package org.priceglass.ui.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Comparison;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.model.Rate;
import org.priceglass.ui.common.format.Money;

/** What a number is, in the words of the title of its source. */
final class SourceWords {
    private SourceWords() {
    }

    /** A field of a charge. */
    static String of(Comparison.Row row, Field field) {
        return switch (field) {
            case GROSS -> amount("Gross charge", row.gross());
            case CASH -> amount("Cash price", row.cash());
            case MIN -> amount("Published minimum", row.min());
            case MAX -> amount("Published maximum", row.max());
            default -> Objects.requireNonNullElse(row.description(), "Charge");
        };
    }

    /** Payer and plan of a rate. */
    static String of(Rate rate) {
        String payer = Objects.requireNonNullElse(rate.payer(), CompareFilters.NO_PAYER);
        return rate.plan() == null ? payer : payer + " " + rate.plan();
    }

    private static String amount(String name, @Nullable Amount amount) {
        return amount == null ? name : name + " " + Money.format(amount);
    }
}
