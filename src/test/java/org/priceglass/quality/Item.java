package org.priceglass.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** Builds a charge that no check finds fault with, until something in it is changed. */
final class Item {
    private static final Position SOMEWHERE = new Position(4, 100, 50);

    private @Nullable String description = "Office visit";
    private @Nullable String setting = "outpatient";
    private List<Code> codes = List.of(new Code(CodeSystem.CPT, "99213", "99213"));
    private @Nullable Amount gross = Amount.of("200.00");
    private @Nullable Amount cash = Amount.of("120.00");
    private @Nullable Amount min;
    private @Nullable Amount max;
    private final List<Rate> rates = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();

    static Item good() {
        return new Item();
    }

    Item description(@Nullable String text) {
        description = text;
        return this;
    }

    Item setting(@Nullable String text) {
        setting = text;
        return this;
    }

    Item code(CodeSystem system, String code) {
        codes = List.of(new Code(system, code, code));
        return this;
    }

    Item gross(@Nullable String amount) {
        gross = amount(amount);
        return this;
    }

    Item cash(@Nullable String amount) {
        cash = amount(amount);
        return this;
    }

    Item range(@Nullable String lowest, @Nullable String highest) {
        min = amount(lowest);
        max = amount(highest);
        return this;
    }

    Item flag(Field field, FlagRule rule) {
        flags.add(new Flag(field, rule, "as published"));
        return this;
    }

    /** A rate of a payer plan of its own. */
    Item rate(RateAmount kind, String amount) {
        return rate("Payer " + rates.size(), null, Map.of(kind, Amount.of(amount)));
    }

    Item rate(String payer, @Nullable String count, Map<RateAmount, Amount> amounts) {
        Map<RateAmount, Amount> ordered = new EnumMap<>(RateAmount.class);
        ordered.putAll(amounts);
        rates.add(new Rate(SOMEWHERE, payer, "PPO", "fee schedule", null, ordered, count, null, Map.of(), List.of()));
        return this;
    }

    /** A rate by algorithm. */
    Item contract(@Nullable String plan, String methodology, String algorithm) {
        rates.add(
                new Rate(SOMEWHERE, "Payer", plan, methodology, algorithm, Map.of(), null, null, Map.of(), List.of()));
        return this;
    }

    Charge charge() {
        return new Charge(SOMEWHERE, null, null, description, codes, setting, null, List.of(), null, gross, cash, min,
                max, null, List.copyOf(rates), Map.of(), List.copyOf(flags));
    }

    private static @Nullable Amount amount(@Nullable String text) {
        return text == null ? null : Amount.of(text);
    }
}
