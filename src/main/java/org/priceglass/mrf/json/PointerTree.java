package org.priceglass.mrf.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that are looked for, each under what holds it, from the root down.
 *
 * <p>
 * Of every pointer the item that it leads through (an element of an array of the root), or else the member of the root,
 * is a record: all of it is read before the search is over.
 */
public final class PointerTree {
    private static final long NOT_FOUND = -1;

    private final PointerTree root;
    private final Map<String, PointerTree> children = new HashMap<>();
    private boolean isRecord;
    private long offset = NOT_FOUND;
    private long end = NOT_FOUND;
    private int recordsLeft;

    private PointerTree(@Nullable PointerTree root) {
        this.root = root == null ? this : root;
    }

    static PointerTree of(Collection<String> pointers) {
        PointerTree tree = new PointerTree(null);
        pointers.stream().map(PointerTree::parts).filter(parts -> !parts.isEmpty()).forEach(tree::add);
        return tree;
    }

    /**
     * Where a value stands.
     *
     * @param offset
     *            its first byte in the member
     */
    public record Found(String pointer, long offset, long length) {
    }

    /** The record that a pointer leads to or through; empty where it is not there. */
    public Optional<Found> record(String pointer) {
        int depth = depthOfRecord(parts(pointer));
        return way(pointer).stream().skip(depth - 1L).findFirst();
    }

    /** The value of a pointer or, where it is not there, the innermost that should hold it. */
    public Optional<Found> value(String pointer) {
        return way(pointer).reversed().stream().findFirst();
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    @Nullable
    PointerTree child(String keyOrIndex) {
        return children.get(keyOrIndex);
    }

    /** Whether every record was read. */
    boolean isComplete() {
        return root.recordsLeft == 0;
    }

    /** Takes note where this value begins; the first of several with the same pointer counts. */
    void begin(long from) {
        if (offset == NOT_FOUND) {
            offset = from;
        }
    }

    /** Takes note where it ends. */
    void end(long to) {
        if (end == NOT_FOUND) {
            end = to;
            root.recordsLeft -= isRecord ? 1 : 0;
        }
    }

    /** What stands at each step of a pointer, as far as it is there. */
    private List<Found> way(String pointer) {
        List<Found> way = new ArrayList<>();
        PointerTree node = this;
        for (String part : parts(pointer)) {
            PointerTree child = node.children.get(unescaped(part));
            if (child == null || child.offset == NOT_FOUND) {
                break;
            }
            node = child;
            way.add(new Found((way.isEmpty() ? "" : way.getLast().pointer()) + "/" + part, node.offset,
                    Math.max(0, node.end - node.offset)));
        }
        return way;
    }

    private void add(List<String> parts) {
        PointerTree node = this;
        int depth = 0;
        int last = depthOfRecord(parts);
        for (String part : parts) {
            node = node.children.computeIfAbsent(unescaped(part), key -> new PointerTree(root));
            depth++;
            if (depth == last && !node.isRecord) {
                node.isRecord = true;
                recordsLeft++;
            }
        }
    }

    private static int depthOfRecord(List<String> parts) {
        return parts.size() > 1 && parts.get(1).chars().allMatch(Character::isDigit) ? 2 : 1;
    }

    private static List<String> parts(String pointer) {
        return pointer.isEmpty() ? List.of() : Arrays.asList(pointer.substring(1).split("/", -1));
    }

    private static String unescaped(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
