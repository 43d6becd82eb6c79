package org.priceglass.ui.common.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which columns stand in a table of some width, so that nobody has to scroll sideways: the ones that matter
 * most first, and what room is left goes to those that can use it. What the user chose by hand is kept in any case.
 */
final class ColumnFit {
    /** From this rank on, a column comes only where those before it have all they usually take. */
    private static final int LUXURY = 5;
    /** A column wider than this many times its usual width looks lost. */
    private static final double MOST_STRETCH = 3;

    private final List<Slot> slots;
    private final boolean[] visible;
    private final double[] widths;
    private double left;
    private double leftAtEase;

    private ColumnFit(List<Slot> slots, double room) {
        this.slots = slots;
        this.visible = new boolean[slots.size()];
        this.widths = slots.stream().mapToDouble(Slot::least).toArray();
        this.left = room;
        this.leftAtEase = room;
    }

    /**
     * A column or a group of columns that stay together.
     *
     * @param least
     *            pixels that it must have
     * @param usual
     *            pixels that it takes where there is room
     * @param priority
     *            what it gives up and takes
     * @param useful
     *            whether any row has a value there
     * @param chosen
     *            by the user; null where nothing was said
     */
    record Slot(double least, double usual, Priority priority, boolean useful, @Nullable Boolean chosen) {
        private boolean isFixed() {
            return chosen != null ? chosen : useful && priority.rank() == 0;
        }

        private boolean isCandidate() {
            return chosen == null && useful && priority.rank() > 0 && priority.rank() < Priority.BY_CHOICE;
        }
    }

    /** What becomes of a slot. */
    record Placed(boolean visible, double width) {
    }

    /** The places of the slots, in their order. */
    static List<Placed> of(List<Slot> slots, double room) {
        ColumnFit fit = new ColumnFit(slots, room);
        fit.choose();
        fit.widen();
        return IntStream.range(0, slots.size()).mapToObj(i -> new Placed(fit.visible[i], Math.floor(fit.widths[i])))
                .toList();
    }

    private void choose() {
        IntStream.range(0, visible.length).filter(i -> slots.get(i).isFixed()).forEach(this::show);
        IntStream.range(0, visible.length).filter(i -> slots.get(i).isCandidate()).boxed()
                .sorted(Comparator.comparingInt(i -> slots.get(i).priority().rank())).filter(this::hasRoom)
                .forEach(this::show);
    }

    private boolean hasRoom(int slot) {
        Slot candidate = slots.get(slot);
        return candidate.priority().rank() < LUXURY ? candidate.least() <= left : candidate.usual() <= leftAtEase;
    }

    private void show(int slot) {
        visible[slot] = true;
        left -= widths[slot];
        leftAtEase -= slots.get(slot).usual();
    }

    /** First up to the usual widths, then beyond. */
    private void widen() {
        double wanted = inView().mapToDouble(i -> slots.get(i).usual() - widths[i]).sum();
        double share = wanted <= 0 ? 0 : Math.clamp(left / wanted, 0, 1);
        inView().forEach(i -> widths[i] += share * (slots.get(i).usual() - widths[i]));
        left -= share * wanted;
        double shares = inView().mapToDouble(i -> slots.get(i).priority().stretch()).sum();
        if (left > 0 && shares > 0) {
            double unit = left / shares;
            inView().forEach(i -> widths[i] = Math.min(widths[i] + unit * slots.get(i).priority().stretch(),
                    Math.max(widths[i], MOST_STRETCH * slots.get(i).usual())));
        }
    }

    private IntStream inView() {
        return IntStream.range(0, visible.length).filter(i -> visible[i]);
    }
}
