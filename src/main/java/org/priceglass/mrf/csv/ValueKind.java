package org.priceglass.mrf.csv;

import org.priceglass.model.Field;

/** How a cell of a field is read. */
enum ValueKind {
    AMOUNT, TEXT, WORD;

    static ValueKind of(Field field) {
        return switch (field) {
            case GROSS, CASH, MIN, MAX, DOLLAR, PERCENTAGE, ESTIMATED, MEDIAN, P10, P90 -> AMOUNT;
            case SETTING, BILLING_CLASS, DRUG_TYPE, METHODOLOGY -> WORD;
            default -> TEXT;
        };
    }
}
