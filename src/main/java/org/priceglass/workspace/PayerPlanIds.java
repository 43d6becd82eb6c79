package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.PAYER_PLAN;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

/** The ids of payers and plans as published; the database is asked once for each distinct pair. */
final class PayerPlanIds {
    /** Longer names would make the unique index slow; what is cut off stands in a flag. */
    static final int MAX_NAME = 10_000;

    private static final int MAX_CACHED = 1 << 17;

    private record Pair(String payer, String plan) {
    }

    private final DSLContext sql;
    private final TextPool pool;
    private final Map<Pair, Integer> known = new HashMap<>();
    private final BitSet seen = new BitSet();
    /** Open addressing by the two text ids of the pool's generation; 0 is an empty slot. */
    private long[] keys = new long[1 << 10];
    private int[] ids = new int[1 << 10];
    private int used;
    private int generation;

    PayerPlanIds(DSLContext sql, TextPool pool) {
        this.sql = sql;
        this.pool = pool;
        this.generation = pool.generation();
    }

    /** The id of a rate's payer and plan; an absent name counts as an empty one. */
    int id(RateBuffer rates, int rate) {
        int payer = rates.text(rate, Field.PAYER);
        int plan = rates.text(rate, Field.PLAN);
        if (generation != pool.generation()) {
            generation = pool.generation();
            used = 0;
            Arrays.fill(keys, 0);
        }
        // plus one: both names may be absent
        long key = ((long) payer << 32 | plan) + 1;
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return ids[slot];
            }
            slot = (slot + 1) & mask;
        }
        int id = lookUp(new Pair(name(payer), name(plan)));
        seen.set(id);
        keys[slot] = key;
        ids[slot] = id;
        if (++used * 2 > keys.length) {
            grow();
        }
        return id;
    }

    /** The ids of all rates so far. */
    int[] seen() {
        return seen.stream().toArray();
    }

    private String name(int textId) {
        String text = pool.text(textId);
        return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME);
    }

    private int lookUp(Pair pair) {
        Integer id = known.get(pair);
        if (id == null) {
            if (known.size() >= MAX_CACHED) {
                known.clear();
            }
            id = findOrAdd(pair);
            known.put(pair, id);
        }
        return id;
    }

    private int findOrAdd(Pair pair) {
        Integer found = find(pair);
        if (found != null) {
            return found;
        }
        try {
            return sql.insertInto(PAYER_PLAN, PAYER_PLAN.PAYER, PAYER_PLAN.PLAN).values(pair.payer(), pair.plan())
                    .returningResult(PAYER_PLAN.ID).fetchSingle().value1();
        } catch (IntegrityConstraintViolationException addedByAnotherImport) {
            Integer theirs = find(pair);
            if (theirs == null) {
                throw addedByAnotherImport;
            }
            return theirs;
        }
    }

    private @Nullable Integer find(Pair pair) {
        return sql.select(PAYER_PLAN.ID).from(PAYER_PLAN)
                .where(PAYER_PLAN.PAYER.eq(pair.payer()), PAYER_PLAN.PLAN.eq(pair.plan())).fetchOne(PAYER_PLAN.ID);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i], mask);
                while (keys[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }

    private static int slot(long key, int mask) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & mask;
    }
}
