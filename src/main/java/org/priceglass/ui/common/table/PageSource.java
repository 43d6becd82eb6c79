package org.priceglass.ui.common.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where the rows of a long list come from.
 *
 * @param <R>
 *            the row; immutable, and equal to another where nothing changed
 */
public interface PageSource<R> {
    /** What stands for a row until it has come, and for one that is gone. */
    R blank(long id);

    long id(R row);

    /**
     * Fetches rows in the background.
     *
     * @param then
     *            called on the window's thread with those that were found, in whatever order; with none where it failed
     */
    void load(List<Long> ids, Consumer<List<R>> then);
}
