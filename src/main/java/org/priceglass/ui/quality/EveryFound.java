package org.priceglass.ui.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.priceglass.ask.FoundRow;
import org.priceglass.ask.FoundRows;
import org.priceglass.ask.ListFindings;
import org.priceglass.quality.CheckResult;
import org.priceglass.ui.common.table.PagedRows;

/** All rows of a check, of which a page is held at a time; the search for them begins with the first. */
record EveryFound(ListFindings findings, int version, CheckResult check) implements Iterable<FoundLine> {
    @Override
    public Iterator<FoundLine> iterator() {
        try {
            FoundRows found = findings.ask(version, check.info().id(), (done, total) -> {
            });
            long pages = (found.count() + PagedRows.PAGE - 1) / PagedRows.PAGE;
            return LongStream.rangeClosed(0, pages).mapToObj(page -> page(found, page, page == pages))
                    .flatMap(List::stream).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more than there are is asked for: with it the list is closed. */
    private static List<FoundLine> page(FoundRows found, long page, boolean last) {
        try {
            if (last) {
                found.close();
                return List.of();
            }
            List<FoundRow> rows = found.page(page * PagedRows.PAGE, PagedRows.PAGE);
            return rows.stream().map(row -> new FoundLine(0, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
