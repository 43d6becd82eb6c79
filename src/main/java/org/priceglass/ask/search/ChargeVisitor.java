package org.priceglass.ask.search;

/** Takes the charges that a search finds. */
@FunctionalInterface
public interface ChargeVisitor {
    /**
     * A charge with the keys of its codes, which stand in {@code keys} from {@code from} to {@code to}; the array is
     * not to be changed.
     */
    void charge(int ordinal, long[] keys, int from, int to);
}
