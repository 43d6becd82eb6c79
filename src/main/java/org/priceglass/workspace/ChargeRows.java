package org.priceglass.workspace;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;
import org.priceglass.workspace.packed.DetailWriter;

/** Up to some hundred charges with consecutive ids, column by column. */
final class ChargeRows implements RowBatch {
    /** Columns of a row. */
    static final int COLUMNS = 10;

    /** Small: H2 writes pages again that it had to write out before their commit. */
    private static final int MAX_ROWS = 1000;
    private static final int MAX_BYTES = 1 << 17;
    private static final Field[] MICROS = {Field.GROSS, Field.CASH, Field.MIN, Field.MAX};
    private static final long[] POWERS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};
    private static final long SAFE = Long.MAX_VALUE / 1_000_000;

    private final long firstId;
    private final @Nullable String[] descriptions = new String[MAX_ROWS];
    private final @Nullable String[] settings = new String[MAX_ROWS];
    private final long[] micros = new long[MAX_ROWS * MICROS.length];
    private final boolean[] hasMicros = new boolean[MAX_ROWS * MICROS.length];
    private final int[] rateCounts = new int[MAX_ROWS];
    private final byte[][] details = new byte[MAX_ROWS][];
    private final byte[] @Nullable [] rates = new byte[MAX_ROWS][];
    private int size;
    private int bytes;

    ChargeRows(long firstId) {
        this.firstId = firstId;
    }

    void add(ChargeBuffer charge, byte[] detail, byte @Nullable [] packedRates) {
        descriptions[size] = columnText(charge, Field.DESCRIPTION);
        settings[size] = columnText(charge, Field.SETTING);
        for (int i = 0; i < MICROS.length; i++) {
            byte scale = charge.scale(MICROS[i]);
            int at = size * MICROS.length + i;
            hasMicros[at] = scale != RateBuffer.ABSENT;
            if (hasMicros[at]) {
                micros[at] = micros(charge.unscaled(MICROS[i]), scale);
            }
        }
        rateCounts[size] = charge.rates().size();
        details[size] = detail;
        rates[size] = packedRates;
        size++;
        bytes += detail.length + (packedRates == null ? 0 : packedRates.length);
    }

    boolean isFull() {
        return size == MAX_ROWS || bytes >= MAX_BYTES;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The id behind the last one. */
    long nextId() {
        return firstId + size;
    }

    @Override
    public void insertInto(BulkInsert target) throws SQLException {
        int row = 0;
        for (; row + BulkInsert.CHARGES_AT_ONCE <= size; row += BulkInsert.CHARGES_AT_ONCE) {
            PreparedStatement insert = target.charges();
            for (int i = 0; i < BulkInsert.CHARGES_AT_ONCE; i++) {
                bind(insert, i * COLUMNS, row + i);
            }
            insert.executeUpdate();
        }
        for (; row < size; row++) {
            PreparedStatement insert = target.charge();
            bind(insert, 0, row);
            insert.executeUpdate();
        }
    }

    private void bind(PreparedStatement insert, int before, int row) throws SQLException {
        int parameter = before + 1;
        insert.setLong(parameter++, firstId + row);
        insert.setString(parameter++, descriptions[row]);
        insert.setString(parameter++, settings[row]);
        for (int i = row * MICROS.length; i < (row + 1) * MICROS.length; i++) {
            if (hasMicros[i]) {
                insert.setLong(parameter++, micros[i]);
            } else {
                insert.setNull(parameter++, Types.BIGINT);
            }
        }
        insert.setInt(parameter++, rateCounts[row]);
        insert.setBytes(parameter++, details[row]);
        insert.setBytes(parameter, rates[row]);
    }

    private static @Nullable String columnText(ChargeBuffer charge, Field field) {
        TextPool pool = charge.texts();
        int id = charge.text(field);
        String text = pool.textOrNull(id);
        if (text == null || pool.length(id) <= DetailWriter.MAX_COLUMN_TEXT) {
            return text;
        }
        return text.substring(0, Math.min(text.length(), DetailWriter.MAX_COLUMN_TEXT));
    }

    private static long micros(long unscaled, int scale) {
        return scale < POWERS.length && unscaled <= SAFE && unscaled >= -SAFE
                ? unscaled * POWERS[scale]
                : new Amount(unscaled, scale).micros();
    }
}
