package org.priceglass.workspace;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.priceglass.workspace.packed.DescriptionBlock;

/**
 * A block of descriptions. It is packed when it is inserted: deflating is slow, and the writer's thread has more time
 * than the reader's.
 */
final class DescriptionRow implements RowBatch {
    private final long id;
    private final byte[] block;

    DescriptionRow(long id, byte[] block) {
        this.id = id;
        this.block = block;
    }

    @Override
    public void insertInto(BulkInsert target) throws SQLException {
        PreparedStatement insert = target.descriptionBlock();
        insert.setLong(1, id);
        insert.setBytes(2, DescriptionBlock.pack(block));
        insert.executeUpdate();
    }
}
