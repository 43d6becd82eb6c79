package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.CHARGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.workspace.jooq.tables.records.ChargeRecord;

/**
 * Reads the rows of charges. Almost every charge is one row; one with more rates than a row takes continues in the rows
 * after it, so each charge is a list of its parts here.
 */
final class ChargeParts {
    private final DSLContext sql;

    ChargeParts(DSLContext sql) {
        this.sql = sql;
    }

    /** The charges of some ids, by id. */
    List<List<ChargeRecord>> find(long[] ids) {
        if (ids.length == 0) {
            return List.of();
        }
        Wanted<Long> wanted = Wanted.longs(LongStream.of(ids).distinct().boxed().toList());
        return sql.select(CHARGE.fields()).from(wanted.ids()).join(CHARGE).on(wanted.on(CHARGE.ID)).orderBy(CHARGE.ID)
                .fetchInto(CHARGE).map(this::parts);
    }

    /** The next charges of a version: as many as asked for, fewer only at its end. */
    List<List<ChargeRecord>> page(int version, long after, int limit) {
        List<List<ChargeRecord>> page = new ArrayList<>();
        long last = Math.max(after, StoredCharge.id(version, 0) - 1);
        boolean more = true;
        while (more && page.size() < limit) {
            List<ChargeRecord> rows = following(version, last, limit - page.size());
            more = !rows.isEmpty();
            for (ChargeRecord row : rows) {
                last = row.getId();
                if (row.getDetail().continues() == null) {
                    page.add(parts(row));
                }
            }
        }
        return page;
    }

    private List<ChargeRecord> parts(ChargeRecord first) {
        if (first.getRateCount() < ChargeBuffer.MAX_RATES) {
            return List.of(first);
        }
        List<ChargeRecord> parts = new ArrayList<>(List.of(first));
        Optional<ChargeRecord> next = continuation(first);
        while (next.isPresent()) {
            parts.add(next.get());
            next = continuation(next.get());
        }
        return parts;
    }

    private Optional<ChargeRecord> continuation(ChargeRecord part) {
        return following(StoredCharge.version(part.getId()), part.getId(), 1).stream()
                .filter(row -> row.getDetail().continues() != null).findFirst();
    }

    private List<ChargeRecord> following(int version, long after, int limit) {
        return sql.selectFrom(CHARGE).where(CHARGE.ID.gt(after), CHARGE.ID.le(StoredCharge.id(version, -1)))
                .orderBy(CHARGE.ID).limit(limit).fetch();
    }
}
