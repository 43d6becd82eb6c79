package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.QUALITY_REPORT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.AggregateFunction;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Quality reports that are kept with their versions, whatever the version of their rules. */
public final class QualityRepository {
    private final DSLContext sql;

    QualityRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The report of a version; empty where it was not judged yet. */
    public Optional<KeptQuality> find(int version) {
        return sql.selectFrom(QUALITY_REPORT).where(QUALITY_REPORT.VERSION_ID.eq(version)).fetchOptional(
                row -> new KeptQuality(version, row.getJudgedAt().toInstant(), QualityJson.read(row.getReport())));
    }

    /** What a version came to, without the report. */
    public record Score(double score, String band, Instant judgedAt) {
    }

    /** The scores by some version of the rules, by version. */
    public Map<Integer, Score> scores(String rules) {
        return sql
                .select(QUALITY_REPORT.VERSION_ID, QUALITY_REPORT.SCORE, QUALITY_REPORT.BAND, QUALITY_REPORT.JUDGED_AT)
                .from(QUALITY_REPORT).where(QUALITY_REPORT.RULES.eq(rules)).fetchMap(row -> row.value1(),
                        row -> new Score(row.value2().doubleValue(), row.value3(), row.value4().toInstant()));
    }

    /** The scores of the versions that are asked about, from 0 to 100; of those that were judged. */
    public List<Double> currentScores() {
        return sql.select(QUALITY_REPORT.SCORE).from(QUALITY_REPORT).join(MRF_VERSION)
                .on(MRF_VERSION.ID.eq(QUALITY_REPORT.VERSION_ID)).where(MRF_VERSION.STATE.eq("ready"))
                .fetch(row -> row.value1().doubleValue());
    }

    /** The mean score over the versions that are asked about, from 0 to 100; null where none was judged. */
    public @Nullable Double meanScore() {
        AggregateFunction<BigDecimal> mean = DSL.avg(QUALITY_REPORT.SCORE);
        @Nullable
        BigDecimal value = sql.select(mean).from(QUALITY_REPORT).join(MRF_VERSION)
                .on(MRF_VERSION.ID.eq(QUALITY_REPORT.VERSION_ID)).where(MRF_VERSION.STATE.eq("ready")).fetchOne(mean);
        return value == null ? null : value.doubleValue();
    }
}
