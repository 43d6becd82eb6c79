package org.priceglass.workspace;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of an id and packed entries. */
final class PackedRows implements RowBatch {
    /** The tables of this shape. */
    enum Table {
        POSTING, DESCRIPTION_BLOCK
    }

    private final Table table;
    private final List<Long> ids = new ArrayList<>();
    private final List<byte[]> entries = new ArrayList<>();

    PackedRows(Table table) {
        this.table = table;
    }

    void add(long id, byte[] packed) {
        ids.add(id);
        entries.add(packed);
    }

    @Override
    public void insertInto(BulkInsert target) throws SQLException {
        PreparedStatement insert = target.packed(table);
        for (int i = 0; i < ids.size(); i++) {
            insert.setLong(1, ids.get(i));
            insert.setBytes(2, entries.get(i));
            insert.executeUpdate();
        }
    }
}
