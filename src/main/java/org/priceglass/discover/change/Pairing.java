package org.priceglass.discover.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things that are listed now is which of those listed before: by the first key, what is left by the next
 * one. Each is paired once, in the order of the lists, so a source that repeats an id loses nothing.
 *
 * @param pairs
 *            one for each thing that is listed now, in their order
 * @param gone
 *            what was listed before and is not now
 */
public record Pairing<T>(List<Pair<T>> pairs, List<Before<T>> gone) {
    /**
     * A thing that was listed before.
     *
     * @param id
     *            of its row
     * @param vanished
     *            whether it had vanished since
     */
    public record Before<T>(int id, T listed, boolean vanished) {
    }

    /** A thing that is listed now, and what it was before; null where it is new. */
    public record Pair<T>(T now, @Nullable Before<T> before) {
    }

    /**
     * Pairs what is listed.
     *
     * @param keys
     *            traits by which a thing can be told; a null one equals nothing
     */
    public static <T> Pairing<T> of(List<Before<T>> before, List<T> now, List<Function<T, @Nullable Object>> keys) {
        List<@Nullable Before<T>> partners = new ArrayList<>(Collections.nCopies(now.size(), null));
        List<Before<T>> left = new ArrayList<>(before);
        for (Function<T, @Nullable Object> key : keys) {
            Map<Object, Deque<Before<T>>> waiting = waiting(left, key);
            for (int i = 0; i < now.size() && !waiting.isEmpty(); i++) {
                @Nullable
                Object trait = partners.get(i) == null ? key.apply(now.get(i)) : null;
                @Nullable
                Deque<Before<T>> same = trait == null ? null : waiting.get(trait);
                if (same != null && !same.isEmpty()) {
                    Before<T> partner = same.remove();
                    partners.set(i, partner);
                    left.remove(partner);
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            pairs.add(new Pair<>(now.get(i), partners.get(i)));
        }
        return new Pairing<>(pairs, left);
    }

    private static <T> Map<Object, Deque<Before<T>>> waiting(List<Before<T>> things,
            Function<T, @Nullable Object> key) {
        Map<Object, Deque<Before<T>>> waiting = new HashMap<>();
        for (Before<T> thing : things) {
            @Nullable
            Object trait = key.apply(thing.listed());
            if (trait != null) {
                waiting.computeIfAbsent(trait, same -> new ArrayDeque<>()).add(thing);
            }
        }
        return waiting;
    }
}
