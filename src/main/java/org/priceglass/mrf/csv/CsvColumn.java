package org.priceglass.mrf.csv;

import org.priceglass.model.Field;

/**
 * A column of the item header.
 *
 * @param index
 *            of the field in a record, from 0
 * @param name
 *            the header as published, trimmed; unique in the file, a number is added to a name that comes again
 * @param role
 *            what becomes of its values
 * @param field
 *            where they go; {@link Field#OTHER} for a column that no dictionary knows
 * @param number
 *            of the payer group, or of the code pair; 0 for any other column
 */
record CsvColumn(int index, String name, Role role, Field field, int number) {
    /** What becomes of a column's values. */
    enum Role {
        CODE, CODE_TYPE,
        /** A field of the charge. */
        CHARGE,
        /** A field of the rate of a tall row. */
        RATE,
        /** A field of a payer's rate in a wide row. */
        GROUP,
        /** Kept by name; the charge's or the rate's. */
        OTHER
    }
}
