package org.priceglass.conformance.csv;

/** What a row holds besides payers' cells, one bit each. */
enum ItemMark {
    DESCRIPTION("description"), SETTING("setting"), GROSS("standard_charge | gross"), CASH(
            "standard_charge | discounted_cash"), MIN("standard_charge | min"), MAX("standard_charge | max"), NOTES(
                    "additional_generic_notes"), DRUG_UNIT(
                            "drug_unit_of_measurement"), DRUG_TYPE("drug_type_of_measurement"), MODIFIERS("modifiers"),
    /** Any code or code type. */
    CODE(""),
    /** A code type NDC. */
    NDC(""),
    /** A dollar amount, percentage or algorithm of any payer. */
    PAYER_CHARGE(""),
    /** A dollar amount of any payer. */
    PAYER_DOLLAR(""),
    /** Notes of any payer in a wide row. */
    PAYER_NOTES("");

    private final String label;

    ItemMark(String label) {
        this.label = label;
    }

    /** The column's name in messages; empty for what is no column. */
    String label() {
        return label;
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int bits) {
        return (bits & bit()) != 0;
    }
}
