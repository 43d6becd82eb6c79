package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.PAYER_PLAN;

import java.util.Collections;
import java.util.List;
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
        List<Integer> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Wanted<Integer> wanted = Wanted.integers(unknown);
            sql.select(PAYER_PLAN.ID, PAYER_PLAN.PAYER, PAYER_PLAN.PLAN).from(wanted.ids()).join(PAYER_PLAN)
                    .on(wanted.on(PAYER_PLAN.ID))
                    .forEach(row -> known.put(row.value1(), PayerPlan.ofTexts(row.value2(), row.value3())));
        }
        return Collections.unmodifiableMap(known);
    }
}
