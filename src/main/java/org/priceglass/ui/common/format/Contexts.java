package org.priceglass.ui.common.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.compare.ChargeContext;

/** The context of a charge in words: {@code outpatient · facility · TC · per 1 ML}. */
public final class Contexts {
    private Contexts() {
    }

    public static String words(ChargeContext context) {
        List<String> parts = new ArrayList<>();
        if (context.setting() != null) {
            parts.add(context.setting());
        }
        if (context.billingClass() != null) {
            parts.add(context.billingClass());
        }
        if (!context.modifiers().isEmpty()) {
            parts.add(String.join(" ", context.modifiers()));
        }
        if (context.drug() != null) {
            parts.add("per " + context.drug());
        }
        return String.join(" · ", parts);
    }

    public static @Nullable String drug(ChargeContext context) {
        return context.drug() == null ? null : context.drug().toString();
    }
}
