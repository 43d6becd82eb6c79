package org.priceglass.mrf.csv;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;

/** What a column holds, as its header tells. */
sealed interface ColumnMeaning {
    /** The number of a code pair, from 1. */
    record CodeColumn(int pair) implements ColumnMeaning {
    }

    /** The type of a code pair. */
    record CodeTypeColumn(int pair) implements ColumnMeaning {
    }

    /** A field of the charge, or of the tall row's rate. */
    record FieldColumn(Field field) implements ColumnMeaning {
    }

    /**
     * A field of one payer's rate in a wide file.
     *
     * @param plan
     *            null where the header has no segment for it
     * @param faulty
     *            whether the header has a segment too few or too many
     */
    record PayerColumn(Field field, @Nullable String payer, @Nullable String plan,
            boolean faulty) implements ColumnMeaning {
    }
}
