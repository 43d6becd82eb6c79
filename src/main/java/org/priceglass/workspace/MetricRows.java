package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.JOB;
import static org.priceglass.workspace.jooq.Tables.METRIC;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.metric.FinishedJobs;
import org.priceglass.job.metric.MetricStore;
import org.priceglass.job.metric.Sample;
import org.priceglass.job.metric.SizedRun;

/** Statistics from the rows of jobs, and from what {@code METRIC} keeps of those that were removed. */
final class MetricRows implements MetricStore {
    private static final String JOBS = "jobs.";
    private static final String BYTES = "bytes";
    private static final String RECORDS = "records";
    private static final Field<Long> MILLIS = DSL.field("coalesce(datediff(millisecond, {0}, {1}), 0)",
            SQLDataType.BIGINT, JOB.STARTED_AT, JOB.FINISHED_AT);
    private static final Field<OffsetDateTime> HOUR = DSL.field("date_trunc(hour, {0})",
            SQLDataType.TIMESTAMPWITHTIMEZONE, JOB.FINISHED_AT);

    private final Database database;

    MetricRows(Database database) {
        this.database = database;
    }

    @Override
    public void add(String name, Sample sample) {
        database.sql().insertInto(METRIC).set(METRIC.NAME, name).set(METRIC.AT, offset(sample.at()))
                .set(METRIC.SAMPLES, sample.samples()).set(METRIC.TOTAL, sample.total()).execute();
        database.flush();
    }

    @Override
    public List<Sample> samples(String name, Instant from, Instant until) {
        return database.sql().select(METRIC.AT, METRIC.SAMPLES, METRIC.TOTAL).from(METRIC)
                .where(METRIC.NAME.eq(name), METRIC.AT.ge(offset(from)), METRIC.AT.lt(offset(until)))
                .orderBy(METRIC.AT, METRIC.ID)
                .fetch(row -> new Sample(row.value1().toInstant(), row.value2(), row.value3()));
    }

    @Override
    public List<FinishedJobs> finished(Instant from, Instant until) {
        List<FinishedJobs> all = new ArrayList<>(ofRemoved(from, until));
        database.sql()
                .select(HOUR, JOB.QUEUE, JOB.KIND, JOB.STATE, DSL.count(), DSL.sum(MILLIS), DSL.sum(JOB.BYTES),
                        DSL.sum(JOB.RECORDS))
                .from(JOB).where(JOB.FINISHED_AT.ge(offset(from)), JOB.FINISHED_AT.lt(offset(until)))
                .groupBy(HOUR, JOB.QUEUE, JOB.KIND, JOB.STATE).orderBy(HOUR)
                .forEach(row -> all.add(new FinishedJobs(row.value1().toInstant(), JobQueue.of(row.value2()),
                        row.value3(), JobState.of(row.value4()), row.value5(), Duration.ofMillis(sum(row.value6())),
                        sum(row.value7()), sum(row.value8()))));
        return all;
    }

    /** Only those that succeeded had worked through bytes and records. */
    private List<FinishedJobs> ofRemoved(Instant from, Instant until) {
        return database.sql()
                .select(METRIC.AT, METRIC.QUEUE, METRIC.KIND, METRIC.NAME, DSL.sum(METRIC.SAMPLES),
                        DSL.sum(METRIC.TOTAL))
                .from(METRIC)
                .where(METRIC.NAME.like(JOBS + "%").or(METRIC.NAME.in(BYTES, RECORDS)), METRIC.QUEUE.isNotNull(),
                        METRIC.AT.ge(offset(from)), METRIC.AT.lt(offset(until)))
                .groupBy(METRIC.AT, METRIC.QUEUE, METRIC.KIND, METRIC.NAME).orderBy(METRIC.AT).fetch(row -> {
                    String name = row.value4();
                    boolean jobs = name.startsWith(JOBS);
                    JobState state = jobs ? JobState.of(name.substring(JOBS.length())) : JobState.SUCCEEDED;
                    long total = sum(row.value6());
                    return new FinishedJobs(row.value1().toInstant(), JobQueue.of(row.value2()), row.value3(), state,
                            jobs ? sum(row.value5()) : 0, Duration.ofMillis(jobs ? total : 0),
                            name.equals(BYTES) ? total : 0, name.equals(RECORDS) ? total : 0);
                });
    }

    @Override
    public List<SizedRun> sized(Instant since, int most) {
        return database.sql().select(JOB.ID, JOB.QUEUE, JOB.KIND, JOB.BYTES, MILLIS, JOB.FINISHED_AT).from(JOB)
                .where(JOB.FINISHED_AT.ge(offset(since)), JOB.BYTES.gt(0L), JOB.STATE.eq(JobState.SUCCEEDED.label()))
                .orderBy(JOB.FINISHED_AT.desc(), JOB.ID.desc()).limit(most)
                .fetch(row -> new SizedRun(row.value1(), JobQueue.of(row.value2()), row.value3(), row.value4(),
                        Duration.ofMillis(row.value5()), row.value6().toInstant()));
    }

    private static long sum(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }

    private static OffsetDateTime offset(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
