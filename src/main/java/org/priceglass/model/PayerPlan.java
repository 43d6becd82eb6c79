package org.priceglass.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Payer and plan as published; null where the file gives none. */
public record PayerPlan(@Nullable String payer, @Nullable String plan) {
    public static final PayerPlan NONE = new PayerPlan(null, null);

    /** Whose rate it is. */
    public static PayerPlan of(Rate rate) {
        return new PayerPlan(rate.payer(), rate.plan());
    }

    /** The pair of two texts of which an empty one stands for none. */
    public static PayerPlan ofTexts(String payer, String plan) {
        return new PayerPlan(payer.isEmpty() ? null : payer, plan.isEmpty() ? null : plan);
    }

    /**
     * The pair in lower case and without blanks at the ends, by which names that differ in nothing else are the same;
     * none becomes an empty text.
     */
    public PayerPlan folded() {
        return new PayerPlan(fold(payer), fold(plan));
    }

    private static String fold(@Nullable String name) {
        return Objects.requireNonNullElse(name, "").strip().toLowerCase(Locale.ROOT);
    }
}
