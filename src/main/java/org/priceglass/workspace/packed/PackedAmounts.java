package org.priceglass.workspace.packed;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;

/** One kind of amount of all rates; scale -1 where a rate has none. */
final class PackedAmounts {
    private final long[] scales;
    private final long[] unscaled;

    private PackedAmounts(long[] scales, long[] unscaled) {
        this.scales = scales;
        this.unscaled = unscaled;
    }

    /**
     * Reads a column.
     *
     * @param before
     *            the column whose scales this one shares; null where it has its own
     */
    static PackedAmounts read(ByteReader in, int n, @Nullable PackedAmounts before) {
        long[] scales = before == null ? readScales(in, n) : before.scales;
        int present = 0;
        for (long scale : scales) {
            present += scale < 0 ? 0 : 1;
        }
        long[] digits = LongColumn.read(in, present);
        long[] unscaled = new long[n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            unscaled[i] = scales[i] < 0 ? 0 : digits[next++];
        }
        return new PackedAmounts(scales, unscaled);
    }

    private static long[] readScales(ByteReader in, int n) {
        long[] scales = LongColumn.read(in, n);
        for (int i = 0; i < n; i++) {
            scales[i]--;
        }
        return scales;
    }

    boolean has(int rate) {
        return scales[rate] >= 0;
    }

    @Nullable
    Amount amount(int rate) {
        return has(rate) ? new Amount(unscaled[rate], (int) scales[rate]) : null;
    }
}
