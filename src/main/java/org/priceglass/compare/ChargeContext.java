package org.priceglass.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Charge;
import org.priceglass.model.Drug;

/**
 * The part of the comparison context that a charge gives: charges of unlike contexts are never merged.
 */
public record ChargeContext(@Nullable String setting, @Nullable String billingClass, List<String> modifiers,
        @Nullable Drug drug) {
    /** What the charge gives. */
    public static ChargeContext of(Charge charge) {
        return new ChargeContext(charge.setting(), charge.billingClass(), charge.modifiers(), charge.drug());
    }
}
