package org.priceglass.conformance.csv;

/** Looks at the value of a cell that is not blank. */
@FunctionalInterface
interface CellLook {
    /** What it tells, as bits of {@link CellState}. */
    int look(byte[] bytes, int from, int to);
}
