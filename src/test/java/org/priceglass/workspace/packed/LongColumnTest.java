package org.priceglass.workspace.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongColumnTest {
    @Test
    void everyColumnComesBack() {
        Random random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            long[] values = new long[random.nextInt(200)];
            int shape = random.nextInt(7);
            int bits = random.nextInt(1, 65);
            long base = random.nextLong();
            for (int i = 0; i < values.length; i++) {
                long spread = random.nextLong() >>> (64 - bits);
                values[i] = switch (shape) {
                    case 0 -> base;
                    case 1 -> base + i * (spread == 0 ? 1L : bits);
                    case 2 -> spread;
                    case 3 -> base + spread;
                    case 4 -> random.nextInt(5) == 0 ? spread : 0;
                    case 5 -> random.nextInt(50) == 0 ? random.nextLong() : spread & 0xff;
                    default -> random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE;
                };
            }
            assertThat(roundTrip(values)).isEqualTo(values);
        }
    }

    @Test
    void aConstantAndARunTakeTwoBytes() {
        assertThat(size(7, 7, 7, 7, 7)).isOne();
        assertThat(size(1, 2, 3, 4, 5)).isEqualTo(2);
    }

    @Test
    void aColumnFollowedByAnotherLeavesItAlone() {
        ByteWriter out = new ByteWriter();
        LongColumn.write(out, new long[]{0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0}, 11);
        LongColumn.write(out, new long[]{900, 1, 33}, 3);
        ByteReader in = new ByteReader(out.toBytes());
        LongColumn.read(in, 11);
        assertThat(LongColumn.read(in, 3)).containsExactly(900, 1, 33);
    }

    private static int size(long... values) {
        ByteWriter out = new ByteWriter();
        LongColumn.write(out, values.clone(), values.length);
        return out.size();
    }

    private static long[] roundTrip(long[] values) {
        ByteWriter out = new ByteWriter();
        LongColumn.write(out, values.clone(), values.length);
        return LongColumn.read(new ByteReader(out.toBytes()), values.length);
    }
}
