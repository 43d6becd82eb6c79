package org.priceglass.model;

/**
 * The amounts of a rate. The allowed amounts ({@link #ESTIMATED} of dictionary 2.2; {@link #MEDIAN}, {@link #P10},
 * {@link #P90} of 3.0) are what was paid in the past, not rates. The order is part of the stored form: append only.
 */
public enum RateAmount {
    DOLLAR(Field.DOLLAR), PERCENTAGE(Field.PERCENTAGE), ESTIMATED(Field.ESTIMATED), MEDIAN(Field.MEDIAN), P10(
            Field.P10), P90(Field.P90);

    private final Field field;

    RateAmount(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /** The field's name in outputs. */
    public String label() {
        return field.label();
    }
}
