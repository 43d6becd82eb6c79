package org.priceglass.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.ui.common.table.ColumnFit.Placed;
import org.priceglass.ui.common.table.ColumnFit.Slot;

class ColumnFitTest {
    @Test
    void whatMattersLessLeavesFirst() {
        List<Slot> slots = List.of(slot(100, 0), slot(100, 2), slot(100, 1));

        assertThat(visible(slots, 300)).containsExactly(0, 1, 2);
        assertThat(visible(slots, 299)).containsExactly(0, 2);
        assertThat(visible(slots, 150)).containsExactly(0);
    }

    @Test
    void whatIsIndispensableStaysWithoutRoom() {
        assertThat(visible(List.of(slot(100, 0), slot(100, 0)), 50)).containsExactly(0, 1);
    }

    @Test
    void columnWithoutValuesLeavesButTheUserMayBringItBack() {
        Slot empty = new Slot(50, 50, Priority.ALWAYS.ifAny(), false, null);
        Slot wanted = new Slot(50, 50, Priority.ALWAYS.ifAny(), false, true);

        assertThat(visible(List.of(slot(100, 0), empty), 500)).containsExactly(0);
        assertThat(visible(List.of(slot(100, 0), wanted), 120)).containsExactly(0, 1);
    }

    @Test
    void columnThatTheUserTookAwayStaysAway() {
        assertThat(visible(List.of(slot(100, 0), chosen(100, 0, false)), 500)).containsExactly(0);
    }

    @Test
    void columnByChoiceComesOnlyWhereItIsChosen() {
        assertThat(visible(List.of(slot(10, Priority.BY_CHOICE)), 500)).isEmpty();
        assertThat(visible(List.of(chosen(10, Priority.BY_CHOICE, true)), 500)).containsExactly(0);
    }

    @Test
    void columnsAreNarrowedToMakeRoomForAnother() {
        Slot wide = new Slot(60, 100, Priority.ALWAYS, true, null);

        assertThat(widths(List.of(wide, slot(100, 1)), 170)).containsExactly(70.0, 100.0);
    }

    @Test
    void nothingIsNarrowedForALuxury() {
        Slot wide = new Slot(60, 100, Priority.ALWAYS, true, null);

        assertThat(visible(List.of(wide, slot(100, 5)), 170)).containsExactly(0);
        assertThat(visible(List.of(wide, slot(100, 5)), 200)).containsExactly(0, 1);
    }

    @Test
    void roomThatIsLeftGoesToWhatCanUseIt() {
        List<Slot> slots = List.of(stretching(100, 1), stretching(100, 3), slot(100, 0));

        assertThat(widths(slots, 340)).containsExactly(110.0, 130.0, 100.0);
        assertThat(widths(slots, 5000)).containsExactly(300.0, 300.0, 100.0);
    }

    private static Slot slot(double width, int rank) {
        return new Slot(width, width, Priority.ALWAYS.ofRank(rank), true, null);
    }

    private static Slot stretching(double width, double share) {
        return new Slot(width, width, Priority.ALWAYS.stretchedBy(share), true, null);
    }

    private static Slot chosen(double width, int rank, @Nullable Boolean chosen) {
        return new Slot(width, width, Priority.ALWAYS.ofRank(rank), true, chosen);
    }

    private static int[] visible(List<Slot> slots, double room) {
        List<Placed> placed = ColumnFit.of(slots, room);
        return IntStream.range(0, placed.size()).filter(i -> placed.get(i).visible()).toArray();
    }

    private static double[] widths(List<Slot> slots, double room) {
        return ColumnFit.of(slots, room).stream().mapToDouble(Placed::width).toArray();
    }
}
