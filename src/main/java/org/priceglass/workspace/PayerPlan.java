package org.priceglass.workspace;

import org.jspecify.annotations.Nullable;

/** Payer and plan as published; null where the file gives none. */
record PayerPlan(@Nullable String payer, @Nullable String plan) {
    static final PayerPlan NONE = new PayerPlan(null, null);

    /** The pair of a row, where an empty text stands for none. */
    static PayerPlan ofRow(String payer, String plan) {
        return new PayerPlan(payer.isEmpty() ? null : payer, plan.isEmpty() ? null : plan);
    }
}
