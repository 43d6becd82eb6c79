package org.priceglass.workspace.packed;

import org.priceglass.model.Position;

/** Where the rates of a charge stand, counted from the charge's own record and offset. */
final class PackedPositions {
    private final long[] records;
    private final long[] offsets;
    private final long[] lengths;

    private PackedPositions(long[] records, long[] offsets, long[] lengths) {
        this.records = records;
        this.offsets = offsets;
        this.lengths = lengths;
    }

    static PackedPositions read(ByteReader in, int n) {
        long[] records = new long[n];
        long[] offsets = new long[n];
        records[0] = in.getSigned();
        offsets[0] = in.getSigned();
        long[] steps = LongColumn.read(in, n - 1);
        long[] gaps = LongColumn.read(in, n - 1);
        long[] lengths = LongColumn.read(in, n);
        for (int i = 1; i < n; i++) {
            records[i] = records[i - 1] + steps[i - 1];
            offsets[i] = offsets[i - 1] + lengths[i - 1] + gaps[i - 1];
        }
        return new PackedPositions(records, offsets, lengths);
    }

    Position position(int rate, Position charge) {
        return new Position(charge.record() + records[rate], charge.offset() + offsets[rate], (int) lengths[rate]);
    }
}
