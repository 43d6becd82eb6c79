package org.priceglass.ui.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.priceglass.ask.FoundRow;
import org.priceglass.ui.common.table.PageSource;
import org.priceglass.ui.common.table.PagedRows;
import org.priceglass.ui.common.task.TaskRunner;

/**
 * Pages of the rows of one check after the other. The id of a line is the number of the list in the upper half and its
 * place in the list in the lower.
 */
final class FoundPages implements PageSource<FoundLine> {
    private final TaskRunner tasks;
    private volatile FoundSource source = (from, most) -> List.of();
    private long list;

    FoundPages(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Takes rows from elsewhere; returns the ids of so many lines. */
    long[] begin(FoundSource newSource, int lines) {
        source = newSource;
        list++;
        return LongStream.range(0, lines).map(place -> list << Integer.SIZE | place).toArray();
    }

    @Override
    public FoundLine blank(long id) {
        return new FoundLine(id, null);
    }

    @Override
    public long id(FoundLine line) {
        return line.id();
    }

    @Override
    public void load(List<Long> ids, Consumer<List<FoundLine>> then) {
        FoundSource asked = source;
        AtomicReference<List<FoundLine>> found = new AtomicReference<>(List.of());
        tasks.prepare("Read rows", control -> read(asked, ids)).onDone(found::set).onEnd(() -> then.accept(found.get()))
                .start();
    }

    private List<FoundLine> read(FoundSource asked, List<Long> ids) throws IOException {
        TreeMap<Integer, List<Long>> pages = new TreeMap<>();
        ids.forEach(id -> pages.computeIfAbsent(id.intValue() / PagedRows.PAGE, page -> new ArrayList<>()).add(id));
        List<FoundLine> lines = new ArrayList<>();
        try {
            for (int page : pages.keySet()) {
                List<FoundRow> rows = asked.page((long) page * PagedRows.PAGE, PagedRows.PAGE);
                for (long id : pages.getOrDefault(page, List.of())) {
                    int place = (int) id - page * PagedRows.PAGE;
                    if (place < rows.size()) {
                        lines.add(new FoundLine(id, rows.get(place)));
                    }
                }
            }
        } catch (IOException e) {
            if (source.equals(asked)) {
                throw e;
            }
            // The list was closed, because another check is looked at by now.
            return List.of();
        }
        return lines;
    }
}
