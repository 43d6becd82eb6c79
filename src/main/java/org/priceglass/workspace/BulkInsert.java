package org.priceglass.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The statements of the bulk load, prepared once on the writer's connection. */
final class BulkInsert implements AutoCloseable {
    /** Rows in one statement: H2 gains nothing from more where a row is as wide as a charge. */
    static final int CHARGES_AT_ONCE = 20;

    private final PreparedStatement charges;
    private final PreparedStatement charge;
    private final PreparedStatement phrase;
    private final PreparedStatement posting;
    private final PreparedStatement descriptionBlock;

    BulkInsert(Connection connection) throws SQLException {
        charges = connection.prepareStatement(chargeInsert(CHARGES_AT_ONCE));
        charge = connection.prepareStatement(chargeInsert(1));
        phrase = connection.prepareStatement("insert into phrase (id, text) values (?, ?)");
        posting = connection.prepareStatement("insert into posting (id, entries) values (?, ?)");
        descriptionBlock = connection.prepareStatement("insert into description_block (id, entries) values (?, ?)");
    }

    private static String chargeInsert(int rows) {
        return "insert into charge (id, description, setting, gross, cash, lowest, highest, rate_count, detail, rates)"
                + " values " + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?), ".repeat(rows - 1) + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    PreparedStatement charges() {
        return charges;
    }

    PreparedStatement charge() {
        return charge;
    }

    PreparedStatement phrase() {
        return phrase;
    }

    PreparedStatement posting() {
        return posting;
    }

    PreparedStatement descriptionBlock() {
        return descriptionBlock;
    }

    @Override
    public void close() throws SQLException {
        charges.close();
        charge.close();
        phrase.close();
        posting.close();
        descriptionBlock.close();
    }
}
