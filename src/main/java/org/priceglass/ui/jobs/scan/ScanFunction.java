package org.priceglass.ui.jobs.scan;

import java.util.List;
import org.priceglass.pipeline.ScanOrder;
import org.priceglass.pipeline.UnusableSourceException;

/** Queues a scan; the pipeline behind one method. */
@FunctionalInterface
public interface ScanFunction {
    /**
     * Queues it; runs off the window's thread.
     *
     * @return the jobs, one for each source, in order
     * @throws UnusableSourceException
     *             where the order names no source; then nothing is queued
     */
    List<Long> scan(ScanOrder order) throws UnusableSourceException;
}
