package org.priceglass.workspace;

import static org.jooq.impl.DSL.any;
import static org.priceglass.workspace.jooq.Tables.PAYER_PLAN;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.priceglass.model.PayerPlan;

/**
 * Payers and plans as published. What an id stands for never changes, so every pair is read once and kept: some
 * thousand in a workspace of thousands of hospitals.
 */
final class PayerPlanRepository {
    private final DSLContext sql;
    private final Map<Integer, PayerPlan> known = new ConcurrentHashMap<>();

    PayerPlanRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The pairs of these ids, and maybe others. */
    Map<Integer, PayerPlan> find(Set<Integer> ids) {
        Integer[] unknown = ids.stream().filter(id -> !known.containsKey(id)).toArray(Integer[]::new);
        if (unknown.length > 0) {
            sql.select(PAYER_PLAN.ID, PAYER_PLAN.PAYER, PAYER_PLAN.PLAN).from(PAYER_PLAN)
                    .where(PAYER_PLAN.ID.eq(any(unknown)))
                    .forEach(row -> known.put(row.value1(), PayerPlan.ofTexts(row.value2(), row.value3())));
        }
        return Collections.unmodifiableMap(known);
    }
}
