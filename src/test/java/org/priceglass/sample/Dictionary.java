package org.priceglass.sample;

/** Data dictionaries: 2.2, whose CSV says 2.0.0, and 3.0. */
enum Dictionary {
    V2("2.0.0"), V3("3.0.0");

    private final String cell;

    Dictionary(String cell) {
        this.cell = cell;
    }

    /** The version cell of its CSV files. */
    String cell() {
        return cell;
    }
}
