package org.priceglass.mrf.csv;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.TextPool;

/** The pool's ids of texts that stand in the header, such as names of payers; they are renewed with the pool. */
final class ColumnIds {
    private final TextPool texts;
    private final @Nullable String[] strings;
    private final int[] ids;
    private int generation = -1;

    ColumnIds(TextPool texts, List<? extends @Nullable String> strings) {
        this.texts = texts;
        this.strings = strings.toArray(new String[0]);
        this.ids = new int[this.strings.length];
    }

    /** The id of the text with this index; none for null. */
    int get(int index) {
        if (generation != texts.generation()) {
            generation = texts.generation();
            Arrays.fill(ids, TextPool.NONE);
        }
        int id = ids[index];
        String string = strings[index];
        if (id == TextPool.NONE && string != null) {
            id = texts.intern(string);
            ids[index] = id;
        }
        return id;
    }
}
