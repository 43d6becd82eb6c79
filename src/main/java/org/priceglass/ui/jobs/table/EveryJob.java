package org.priceglass.ui.jobs.table;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.priceglass.job.Jobs;
import org.priceglass.ui.common.table.PagedRows;

/** Jobs one after the other, of which a page is held at a time. */
record EveryJob(Jobs jobs, List<Long> ids) implements Iterable<JobRow> {
    @Override
    public Iterator<JobRow> iterator() {
        int pages = (ids.size() + PagedRows.PAGE - 1) / PagedRows.PAGE;
        return IntStream.range(0, pages)
                .mapToObj(page -> ids.subList(page * PagedRows.PAGE, Math.min(ids.size(), (page + 1) * PagedRows.PAGE)))
                .flatMap(some -> jobs.jobs(some).stream()).map(job -> new JobRow(job.id(), job)).iterator();
    }
}
