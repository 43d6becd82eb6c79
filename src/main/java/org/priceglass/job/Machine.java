package org.priceglass.job;

/**
 * What the program has to work with.
 *
 * @param cores
 *            at least 1
 * @param heapBytes
 *            the most that the heap may take
 */
public record Machine(int cores, long heapBytes) {
    /** This one. */
    public static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(runtime.availableProcessors(), runtime.maxMemory());
    }
}
