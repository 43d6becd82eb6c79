package org.priceglass.ui.common.table;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A long list of which only the ids are held, in an order that is decided elsewhere; rows come in pages when someone
 * looks at them, and the ones not looked at for longest go. Used on the window's thread.
 *
 * <p>
 * As an element of a list it is equal to itself only: nobody wants 100,000 rows compared.
 *
 * @param <R>
 *            the row
 */
public final class PagedRows<R> extends ObservableListBase<R> {
    /** Rows that are fetched together. */
    public static final int PAGE = 200;

    private static final int PAGES_KEPT = 40;
    /** Pages that were only scrolled over are not worth waiting for. */
    private static final int PAGES_AWAITED = 3;

    private final PageSource<R> source;
    private final Map<Long, R> rows = new LinkedHashMap<>(PAGE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, R> eldest) {
            return size() > PAGES_KEPT * PAGE;
        }
    };
    private final Deque<Integer> awaited = new ArrayDeque<>();
    private final Set<Long> outdated = new HashSet<>();
    private long[] ids = {};
    private boolean loading;

    public PagedRows(PageSource<R> source) {
        this.source = source;
    }

    @Override
    public int size() {
        return ids.length;
    }

    /** The row, or a blank while it is fetched. */
    @Override
    public R get(int index) {
        long id = ids[index];
        if (!rows.containsKey(id)) {
            await(index / PAGE);
        }
        R row = rows.get(id);
        return row == null ? source.blank(id) : row;
    }

    /** In the order of the list. */
    public List<Long> ids() {
        return Arrays.stream(ids).boxed().toList();
    }

    public long idAt(int index) {
        return ids[index];
    }

    /** Whether the row has come. */
    public boolean isKnown(int index) {
        return rows.containsKey(ids[index]);
    }

    /** Where a row stands; -1 where it does not. */
    public int indexOfId(long id) {
        return IntStream.range(0, ids.length).filter(i -> ids[i] == id).findFirst().orElse(-1);
    }

    /** Those of the ids that are not listed. */
    public Set<Long> unlisted(Set<Long> wanted) {
        Set<Long> left = new HashSet<>(wanted);
        for (long id : ids) {
            if (left.isEmpty()) {
                break;
            }
            left.remove(id);
        }
        return left;
    }

    /**
     * Lists these in this order. Rows at both ends that stay where they are keep their place, so that a selection among
     * them stays.
     */
    public void list(long[] newIds) {
        int most = Math.min(ids.length, newIds.length);
        int head = 0;
        while (head < most && ids[head] == newIds[head]) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && ids[ids.length - 1 - tail] == newIds[newIds.length - 1 - tail]) {
            tail++;
        }
        List<R> removed = blanks(ids, head, ids.length - tail);
        ids = newIds.clone();
        awaited.clear();
        if (removed.isEmpty() && ids.length == head + tail) {
            return;
        }
        beginChange();
        nextReplace(head, ids.length - tail, removed);
        endChange();
    }

    /** Puts these before all others, the last one first. */
    public void putFirst(Collection<Long> newIds, int most) {
        long[] all = LongStream.concat(newIds.stream().mapToLong(Long::longValue), Arrays.stream(ids)).limit(most)
                .toArray();
        list(all);
    }

    /**
     * Those of the changed rows that somebody may see. The others are forgotten, so that they are fetched when they are
     * looked at.
     */
    public Set<Long> seen(Set<Long> changed) {
        if (loading) {
            outdated.addAll(changed);
        }
        List<Long> known = List.copyOf(rows.keySet());
        Set<Long> latest = new HashSet<>(known.subList(Math.max(0, known.size() - 2 * PAGE), known.size()));
        Set<Long> seen = new HashSet<>();
        for (Long id : changed) {
            if (latest.contains(id)) {
                seen.add(id);
            } else {
                rows.remove(id);
            }
        }
        return seen;
    }

    /** Shows these instead of what is known of them. */
    public void show(Collection<R> newRows) {
        Set<Long> changed = new HashSet<>();
        for (R row : newRows) {
            if (!row.equals(rows.put(source.id(row), row))) {
                changed.add(source.id(row));
            }
        }
        tell(changed);
    }

    /** Forgets all rows but those that somebody may see; returns these, which may be outdated. */
    public Set<Long> keepSeen() {
        return seen(Set.copyOf(rows.keySet()));
    }

    /** Fetches rows, seen or not, for a copy. */
    void fetch(List<Integer> indices, Consumer<List<R>> then) {
        source.load(indices.stream().map(this::idAt).toList(), then);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private void await(int page) {
        if (awaited.contains(page)) {
            return;
        }
        awaited.addFirst(page);
        if (awaited.size() > PAGES_AWAITED) {
            awaited.removeLast();
        }
        next();
    }

    private void next() {
        Integer page = loading ? null : awaited.peekFirst();
        if (page == null) {
            return;
        }
        List<Long> missing = IntStream.range(page * PAGE, Math.min(ids.length, (page + 1) * PAGE)).mapToObj(i -> ids[i])
                .filter(id -> !rows.containsKey(id)).toList();
        if (missing.isEmpty()) {
            awaited.remove(page);
            next();
            return;
        }
        loading = true;
        source.load(missing, found -> loaded(page, missing, found));
    }

    private void loaded(int page, List<Long> asked, List<R> found) {
        loading = false;
        awaited.remove(page);
        Set<Long> gone = new HashSet<>(asked);
        for (R row : found) {
            long id = source.id(row);
            gone.remove(id);
            if (!outdated.contains(id)) {
                rows.putIfAbsent(id, row);
            }
        }
        // Else they would be asked for again and again.
        gone.forEach(id -> rows.putIfAbsent(id, source.blank(id)));
        outdated.clear();
        tell(new HashSet<>(asked));
        next();
    }

    private void tell(Set<Long> changed) {
        if (changed.isEmpty()) {
            return;
        }
        beginChange();
        for (int i = 0; i < ids.length; i++) {
            if (changed.contains(ids[i])) {
                nextUpdate(i);
            }
        }
        endChange();
    }

    private List<R> blanks(long[] of, int from, int until) {
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return source.blank(of[from + index]);
            }

            @Override
            public int size() {
                return until - from;
            }
        };
    }
}
