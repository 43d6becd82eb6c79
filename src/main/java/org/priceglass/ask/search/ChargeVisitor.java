package org.priceglass.ask.search;

/** Takes the charges that a search finds. */
@FunctionalInterface
public interface ChargeVisitor {
    /**
     * A charge with the numbers of its codes, which stand in {@code codes} from {@code from} to {@code to}; the array
     * is not to be changed.
     */
    void charge(int ordinal, int[] codes, int from, int to);
}
