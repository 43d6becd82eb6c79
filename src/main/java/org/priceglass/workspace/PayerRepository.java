package org.priceglass.workspace;

import static org.jooq.impl.DSL.any;
import static org.priceglass.workspace.jooq.Tables.PAYER_PLAN;
import static org.priceglass.workspace.jooq.Tables.VERSION_PAYER_PLAN;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.priceglass.model.PayerPlan;

/** Payers and plans by their published names. */
public final class PayerRepository {
    private final DSLContext sql;

    PayerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The payers and plans that have a rate in one of these versions, in no order. */
    public List<PayerPlan> ofVersions(Set<Integer> versions) {
        return sql.selectDistinct(PAYER_PLAN.PAYER, PAYER_PLAN.PLAN).from(VERSION_PAYER_PLAN).join(PAYER_PLAN)
                .on(PAYER_PLAN.ID.eq(VERSION_PAYER_PLAN.PAYER_PLAN_ID))
                .where(VERSION_PAYER_PLAN.VERSION_ID.eq(any(versions.toArray(Integer[]::new))))
                .fetch(row -> PayerPlan.ofTexts(row.value1(), row.value2()));
    }
}
