package org.priceglass.ui.quality;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FoundRow;
import org.priceglass.conformance.notes.VisibleText;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.Rate;
import org.priceglass.quality.Finding;

/**
 * A line of the table of rows.
 *
 * @param row
 *            null until it has been read
 */
public record FoundLine(long id, @Nullable FoundRow row) {
    /** What is the matter, with everything in it to be seen. */
    @Nullable
    String words() {
        return row == null ? null : VisibleText.of(row.finding().words());
    }

    /** Whether it leads to bytes of the file. */
    boolean hasSource() {
        return row != null && row.finding().charge() != Finding.NO_CHARGE;
    }

    /** The number of the record that it stands in. */
    @Nullable
    Long record() {
        Rate rate = row == null ? null : row.rate();
        Charge charge = row == null ? null : row.charge();
        return rate != null
                ? (Long) rate.position().record()
                : charge == null ? null : (Long) charge.position().record();
    }

    @Nullable
    String description() {
        String text = ofCharge(Charge::description);
        return text == null ? null : VisibleText.of(text);
    }

    @Nullable
    String codes() {
        return ofCharge(charge -> String.join(", ", charge.codes().stream().map(Code::toString).toList()));
    }

    /** Payer and plan. */
    @Nullable
    String contract() {
        return ofRate(rate -> Objects.requireNonNullElse(rate.payer(), "payer not said")
                + (rate.plan() == null ? "" : ", " + rate.plan()));
    }

    <T> @Nullable T ofCharge(Function<Charge, @Nullable T> part) {
        Charge charge = row == null ? null : row.charge();
        return charge == null ? null : part.apply(charge);
    }

    <T> @Nullable T ofRate(Function<Rate, @Nullable T> part) {
        Rate rate = row == null ? null : row.rate();
        return rate == null ? null : part.apply(rate);
    }
}
