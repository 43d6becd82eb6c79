package org.priceglass.pipeline;

/** Watches a scan; called from the thread that scans. */
@FunctionalInterface
public interface ScanListener {
    /** Nobody watches. */
    ScanListener NONE = (part, done, total) -> {
    };

    /**
     * A part is about to be asked.
     *
     * @param part
     *            a state, or blank where the source has no parts
     * @param done
     *            parts that were asked before
     * @param total
     *            parts in all
     */
    void asking(String part, int done, int total);
}
