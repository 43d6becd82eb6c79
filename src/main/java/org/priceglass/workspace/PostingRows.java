package org.priceglass.workspace;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Buckets of postings. */
final class PostingRows implements RowBatch {
    private final List<Long> ids = new ArrayList<>();
    private final List<byte[]> entries = new ArrayList<>();

    void add(long id, byte[] packed) {
        ids.add(id);
        entries.add(packed);
    }

    @Override
    public void insertInto(BulkInsert target) throws SQLException {
        PreparedStatement insert = target.posting();
        for (int i = 0; i < ids.size(); i++) {
            insert.setLong(1, ids.get(i));
            insert.setBytes(2, entries.get(i));
            insert.executeUpdate();
        }
    }
}
