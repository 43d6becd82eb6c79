package org.priceglass.workspace;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The ids that a question asks for, as a table to join: H2 looks each up in the index. A list in a condition it would
 * parse value by value and search again for each row that it finds, which takes five times as long for 3,000 ids.
 *
 * @param ids
 *            a table of one column
 * @param <T>
 *            the type of the ids
 */
record Wanted<T>(Table<?> ids, Class<T> type) {
    private static final String TABLE = "wanted";
    private static final String COLUMN = "id";

    static Wanted<Long> longs(Collection<Long> ids) {
        return new Wanted<>(unnest(ids.toArray(Long[]::new)).as(TABLE, COLUMN), Long.class);
    }

    static Wanted<Integer> integers(Collection<Integer> ids) {
        return new Wanted<>(unnest(ids.toArray(Integer[]::new)).as(TABLE, COLUMN), Integer.class);
    }

    /** Joins each of them once with the row that bears it. */
    Condition on(Field<T> id) {
        return id.eq(field(name(TABLE, COLUMN), type));
    }
}
