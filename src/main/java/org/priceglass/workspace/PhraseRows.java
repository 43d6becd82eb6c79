package org.priceglass.workspace;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Phrases with consecutive ids. */
record PhraseRows(long firstId, List<String> texts) implements RowBatch {
    @Override
    public void insertInto(BulkInsert target) throws SQLException {
        PreparedStatement insert = target.phrase();
        long id = firstId;
        for (String text : texts) {
            insert.setLong(1, id++);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }
}
