package org.priceglass.quality;

import java.util.function.Function;
import java.util.function.Predicate;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;

/** A rule that one code by itself can break. */
record CodeCheck(CheckInfo info, Predicate<Code> applies, Predicate<Code> wrong,
        Function<Code, String> words) implements Check {
    @Override
    public void look(long id, Charge charge, Tally tally) {
        for (Code code : charge.codes()) {
            if (applies.test(code)) {
                tally.looked(1);
                if (wrong.test(code)) {
                    tally.hit(Finding.ofCharge(id, words.apply(code)));
                }
            }
        }
    }
}
