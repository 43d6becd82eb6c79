package org.priceglass.ui.jobs.chart;

import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobQueue;
import org.priceglass.ui.common.table.DataTable;

/**
 * A chart with what it says.
 *
 * @param queues
 *            whose colours need a legend
 * @param figures
 *            the same as a table; null where the chart is one
 */
record Drawing(String sentence, Collection<JobQueue> queues, Node chart, @Nullable DataTable<?> figures) {
    Drawing {
        queues = List.copyOf(queues);
    }
}
