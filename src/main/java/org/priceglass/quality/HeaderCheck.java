package org.priceglass.quality;

import java.util.function.Consumer;
import org.priceglass.model.Charge;

/** A rule that needs no charges. */
record HeaderCheck(CheckInfo info, Consumer<Tally> rule) implements Check {
    static Check of(CheckInfo info, Consumer<Tally> rule) {
        return new HeaderCheck(info, rule);
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        // The head is looked at once, at the end.
    }

    @Override
    public void end(Tally tally) {
        rule.accept(tally);
    }
}
