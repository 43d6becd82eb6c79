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

    static PackedAmounts read(ByteReader in, int n) {
        long[] scales = LongColumn.read(in, n);
        int present = 0;
        for (long scale : scales) {
            present += scale == 0 ? 0 : 1;
        }
        long[] digits = LongColumn.read(in, present);
        long[] unscaled = present == n ? digits : new long[n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            if (scales[i] != 0) {
                unscaled[i] = digits[next++];
            }
            scales[i]--;
        }
        return new PackedAmounts(scales, unscaled);
    }

    boolean has(int rate) {
        return scales[rate] >= 0;
    }

    @Nullable
    Amount amount(int rate) {
        return has(rate) ? new Amount(unscaled[rate], (int) scales[rate]) : null;
    }
}
