package org.priceglass.workspace.packed;

import java.util.List;
import org.priceglass.model.Field;

/** What the writer and the reader of a packed detail agree on. */
final class DetailForm {
    static final int VERSION = 1;

    /** Scale of an amount for which no scale is written: dollars and cents. */
    static final int USUAL_SCALE = 2;

    static final List<Field> TEXTS = List.of(Field.MODIFIERS, Field.BILLING_CLASS, Field.DRUG_UNIT, Field.DRUG_TYPE,
            Field.NOTES, Field.DESCRIPTION, Field.SETTING);
    static final List<Field> AMOUNTS = List.of(Field.GROSS, Field.CASH, Field.MIN, Field.MAX);

    static final int FIRST_AMOUNT = TEXTS.size();
    static final int SCALES = FIRST_AMOUNT + AMOUNTS.size();
    static final int CODES = SCALES + 1;
    static final int CONTINUES = CODES + 1;
    static final int PATH = CONTINUES + 1;
    static final int EXTRAS = PATH + 1;
    static final int WRITTEN_OUT = EXTRAS + 1;

    private DetailForm() {
    }

    static boolean has(int mask, int bit) {
        return (mask >>> bit & 1) != 0;
    }
}
