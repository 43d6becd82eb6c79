/**
 * Charts of the pipeline, all from rows: jobs by time and queue, how kinds of jobs end, time against file size, records
 * extracted, quality scores, storage, the queues now. What they count ({@code TimeBars}, {@code ScoreBars}) needs no
 * toolkit.
 */
@NullMarked
package org.priceglass.ui.jobs.chart;

import org.jspecify.annotations.NullMarked;
