package org.priceglass.workspace;

import static org.jooq.impl.DSL.any;
import static org.priceglass.workspace.jooq.Tables.PAYER_PLAN;
import static org.priceglass.workspace.jooq.Tables.VERSION_PAYER_PLAN;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Payers by their published names. */
public final class PayerRepository {
    private final DSLContext sql;

    PayerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The names of the payers that have a rate in one of these versions, by name in any case. */
    public List<String> ofVersions(Set<Integer> versions) {
        return sql.selectDistinct(PAYER_PLAN.PAYER).from(VERSION_PAYER_PLAN).join(PAYER_PLAN)
                .on(PAYER_PLAN.ID.eq(VERSION_PAYER_PLAN.PAYER_PLAN_ID))
                .where(VERSION_PAYER_PLAN.VERSION_ID.eq(any(versions.toArray(Integer[]::new))), PAYER_PLAN.PAYER.ne(""))
                .fetch(PAYER_PLAN.PAYER).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
