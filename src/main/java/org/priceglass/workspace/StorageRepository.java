package org.priceglass.workspace;

import static org.jooq.impl.DSL.sum;
import static org.priceglass.workspace.jooq.Tables.STORED_OBJECT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;

/** How much room a workspace takes. */
public final class StorageRepository {
    private final DSLContext sql;
    private final Path database;

    StorageRepository(DSLContext sql, Path database) {
        this.sql = sql;
        this.database = database;
    }

    /** Bytes of the originals in {@code files/}. */
    public long fileBytes() {
        BigDecimal bytes = sql.select(sum(STORED_OBJECT.BYTES)).from(STORED_OBJECT).fetchSingle().value1();
        return bytes == null ? 0 : bytes.longValueExact();
    }

    /** Bytes of the database's file. */
    public long databaseBytes() {
        try {
            return Files.size(database);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the size of " + database, e);
        }
    }
}
