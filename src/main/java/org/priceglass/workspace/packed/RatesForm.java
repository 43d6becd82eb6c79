package org.priceglass.workspace.packed;

import java.util.List;
import org.priceglass.model.Field;
import org.priceglass.model.RateAmount;

/** What the writer and the reader of packed rates agree on. */
final class RatesForm {
    static final int VERSION = 1;

    /** Text columns in stored order; bit i of the mask says whether column i is there. */
    static final List<Field> TEXTS = List.of(Field.METHODOLOGY, Field.ALGORITHM, Field.COUNT, Field.PAYER_NOTES);

    /** Amount columns in stored order, behind the texts in the mask. */
    static final List<RateAmount> AMOUNTS = List.of(RateAmount.values());

    static final int FIRST_AMOUNT = TEXTS.size();
    static final int OWN_POSITIONS = FIRST_AMOUNT + AMOUNTS.size();
    static final int EXTRAS = OWN_POSITIONS + 1;
    static final int WRITTEN_OUT = EXTRAS + 1;
    /** Amounts of a kind stand at the same rates with the same scales as those of the kind before that is there. */
    static final int FIRST_SAME_SCALES = WRITTEN_OUT + 1;

    private RatesForm() {
    }

    static boolean has(int mask, int bit) {
        return (mask >>> bit & 1) != 0;
    }
}
