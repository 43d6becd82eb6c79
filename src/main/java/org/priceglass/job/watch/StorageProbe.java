package org.priceglass.job.watch;

/** How much room there is. */
public interface StorageProbe {
    /** Bytes that the workspace takes. */
    long used();

    /** Bytes that are free on its disk. */
    long free();
}
