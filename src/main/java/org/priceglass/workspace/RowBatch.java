package org.priceglass.workspace;

import java.sql.SQLException;

/** Rows on their way from the reader's thread to the writer's. */
interface RowBatch {
    /** Inserts the rows, without committing. */
    void insertInto(BulkInsert target) throws SQLException;
}
