package org.priceglass.model;

/** How a file lays its prices out. */
public enum Layout {
    TALL("tall"), WIDE("wide"), HYBRID("hybrid"), JSON("json");

    private final String label;

    Layout(String label) {
        this.label = label;
    }

    /** The word in outputs. */
    public String label() {
        return label;
    }
}
