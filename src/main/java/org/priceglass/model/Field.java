package org.priceglass.model;

/**
 * The fields of charges and rates by their names in outputs. The first block belongs to the charge, the second to the
 * rate. The order is part of the stored form: append only.
 */
public enum Field {
    DESCRIPTION("description"), CODES("codes"), SETTING("setting"), BILLING_CLASS("billingClass"), MODIFIERS(
            "modifiers"), DRUG_UNIT("drug.unit"), DRUG_TYPE(
                    "drug.type"), GROSS("gross"), CASH("cash"), MIN("min"), MAX("max"), NOTES("notes"), OTHER("other"),

    PAYER("payer"), PLAN("plan"), DOLLAR("dollar"), PERCENTAGE("percentage"), ALGORITHM("algorithm"), METHODOLOGY(
            "methodology"), ESTIMATED("estimated"), MEDIAN(
                    "median"), P10("p10"), P90("p90"), COUNT("count"), PAYER_NOTES("notes"), PAYER_OTHER("other");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The key in JSON and the column in CSV. */
    public String label() {
        return label;
    }

    public boolean ofRate() {
        return compareTo(PAYER) >= 0;
    }
}
