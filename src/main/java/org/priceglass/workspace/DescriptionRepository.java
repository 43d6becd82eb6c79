package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.DESCRIPTION_BLOCK;

import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.priceglass.workspace.packed.DescriptionBlock;

/** Descriptions of whole versions, for a search in memory. */
public final class DescriptionRepository {
    private final DSLContext sql;
    private final Unpacking unpacking;

    DescriptionRepository(DSLContext sql, Unpacking unpacking) {
        this.sql = sql;
        this.unpacking = unpacking;
    }

    /** Hands over the charges of a version that have a description or a code, in file order. */
    public void read(int version, DescriptionBlock.Visitor visitor) {
        try (Stream<Record1<byte[]>> blocks = sql.select(DESCRIPTION_BLOCK.ENTRIES).from(DESCRIPTION_BLOCK)
                .where(DESCRIPTION_BLOCK.ID.between(StoredCharge.id(version, 0), StoredCharge.id(version, -1)))
                .orderBy(DESCRIPTION_BLOCK.ID).fetchStream()) {
            blocks.forEach(block -> unpacking.run(() -> DescriptionBlock.read(block.value1(), visitor)));
        }
    }
}
