package org.priceglass.ask;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** All rows that a check found something in, read in pages. Safe for many threads. */
public final class FoundRows implements Closeable {
    private final ListFindings list;
    private final FindingFile file;

    FoundRows(ListFindings list, FindingFile file) {
        this.list = list;
        this.file = file;
    }

    /** How many there are; a finding that speaks for many charges is one row. */
    public long count() {
        return file.count();
    }

    /**
     * The rows from a place on, at most as many as asked for.
     *
     * @param from
     *            the first is 0
     */
    public List<FoundRow> page(long from, int most) throws IOException {
        return list.rows(file.read(from, most));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
