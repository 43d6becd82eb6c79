package org.priceglass.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.h2.tools.SimpleResultSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;
import org.priceglass.model.Field;
import org.priceglass.model.RateAmount;
import org.priceglass.workspace.packed.PackedDetail;
import org.priceglass.workspace.packed.PackedRates;
import org.priceglass.workspace.packed.Phrases;

/**
 * Packed columns as rows for those who ask in SQL: {@code select * from rates(CHARGE_ID)},
 * {@code select * from codes(CHARGE_ID)}. H2 calls these by name; a call over its column-list connection only asks for
 * the columns.
 */
public final class SqlFunctions {
    private static final String COLUMN_LIST = "jdbc:columnlist:connection";
    private static final int VERSION_SHIFT = 32;

    private SqlFunctions() {
    }

    static void register(DSLContext sql) {
        sql.execute("create alias if not exists rates for '" + SqlFunctions.class.getName() + ".rates'");
        sql.execute("create alias if not exists codes for '" + SqlFunctions.class.getName() + ".codes'");
    }

    /** The rates of a charge in file order, none where it does not exist. */
    public static ResultSet rates(Connection connection, @Nullable Long charge) throws SQLException {
        SimpleResultSet rows = new SimpleResultSet();
        rows.addColumn("RATE", Types.INTEGER, 10, 0);
        for (String text : new String[]{"PAYER", "PLAN", "METHODOLOGY", "ALGORITHM", "COUNT", "NOTES"}) {
            rows.addColumn(text, Types.VARCHAR, 0, 0);
        }
        for (RateAmount kind : RateAmount.values()) {
            rows.addColumn(kind.name(), Types.DECIMAL, 38, Amount.MAX_SCALE);
        }
        byte[] packed = packed(connection, "rates", charge);
        if (charge != null && packed != null) {
            addRates(connection, charge, PackedRates.of(packed), rows);
        }
        return rows;
    }

    /** The codes of a charge in file order, none where it does not exist. */
    public static ResultSet codes(Connection connection, @Nullable Long charge) throws SQLException {
        SimpleResultSet rows = new SimpleResultSet();
        for (String text : new String[]{"SYSTEM", "CODE", "PUBLISHED"}) {
            rows.addColumn(text, Types.VARCHAR, 0, 0);
        }
        byte[] packed = packed(connection, "detail", charge);
        if (packed != null) {
            for (Code code : PackedDetail.of(packed).codes()) {
                rows.addRow(code.system().label(), code.code(), code.published());
            }
        }
        return rows;
    }

    private static void addRates(Connection connection, long charge, PackedRates rates, SimpleResultSet rows)
            throws SQLException {
        Phrases phrases = number -> phrase(connection, (charge >>> VERSION_SHIFT) << VERSION_SHIFT | number);
        try (PreparedStatement select = connection
                .prepareStatement("select payer, plan from payer_plan where id = ?")) {
            for (int i = 0; i < rates.size(); i++) {
                Object[] row = new Object[7 + RateAmount.values().length];
                row[0] = i;
                select.setInt(1, rates.payerPlan(i));
                try (ResultSet names = select.executeQuery()) {
                    if (names.next()) {
                        row[1] = names.getString(1);
                        row[2] = names.getString(2);
                    }
                }
                row[3] = rates.text(i, Field.METHODOLOGY, phrases);
                row[4] = rates.text(i, Field.ALGORITHM, phrases);
                row[5] = rates.text(i, Field.COUNT, phrases);
                row[6] = rates.text(i, Field.PAYER_NOTES, phrases);
                rates.amounts(i).forEach((kind, amount) -> row[7 + kind.ordinal()] = amount.toBigDecimal());
                rows.addRow(row);
            }
        }
    }

    private static byte @Nullable [] packed(Connection connection, String column, @Nullable Long charge)
            throws SQLException {
        if (charge == null || connection.getMetaData().getURL().equals(COLUMN_LIST)) {
            return null;
        }
        try (PreparedStatement select = connection.prepareStatement("select " + column + " from charge where id = ?")) {
            select.setLong(1, charge);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    private static String phrase(Connection connection, long id) {
        try (PreparedStatement select = connection.prepareStatement("select text from phrase where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read phrase " + id, e);
        }
    }
}
