package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.JOB;
import static org.priceglass.workspace.jooq.Tables.JOB_LOG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.priceglass.job.FailureKind;
import org.priceglass.job.Job;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.LogFilter;
import org.priceglass.job.LogLevel;

/** Jobs and lines of their logs, filtered and sorted by the database. */
final class JobQueries {
    /** Bound values in one statement. */
    private static final int AT_ONCE = 500;

    private final DSLContext sql;

    JobQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<Long> ids(JobFilter filter, JobOrder order, int most) {
        return sql.select(JOB.ID).from(JOB).where(wanted(filter)).orderBy(order(order)).limit(most).fetch(JOB.ID);
    }

    long count(JobFilter filter) {
        return sql.fetchCount(JOB, wanted(filter));
    }

    List<Job> jobs(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(ids);
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i += AT_ONCE) {
            List<Long> some = wanted.subList(i, Math.min(wanted.size(), i + AT_ONCE));
            Map<Long, Job> found = sql.selectFrom(JOB).where(JOB.ID.in(some)).fetchMap(JOB.ID, JobMapping::job);
            some.stream().filter(found::containsKey).map(found::get).forEach(jobs::add);
        }
        return jobs;
    }

    List<JobLogLine> log(LogFilter filter, long before, int most) {
        Condition wanted = JOB_LOG.ID.lt(before);
        if (filter.job() != null) {
            wanted = wanted.and(JOB_LOG.JOB_ID.eq(filter.job()));
        }
        if (!filter.levels().isEmpty()) {
            wanted = wanted.and(JOB_LOG.LEVEL.in(filter.levels().stream().map(LogLevel::label).toList()));
        }
        if (filter.text() != null) {
            wanted = wanted.and(contains(JOB_LOG.MESSAGE, filter.text()));
        }
        if (!filter.queues().isEmpty()) {
            wanted = wanted.and(DSL.exists(DSL.selectOne().from(JOB).where(JOB.ID.eq(JOB_LOG.JOB_ID),
                    JOB.QUEUE.in(filter.queues().stream().map(JobQueue::label).toList()))));
        }
        return sql.selectFrom(JOB_LOG).where(wanted).orderBy(JOB_LOG.ID.desc()).limit(most).fetch(JobMapping::logLine);
    }

    private static Condition wanted(JobFilter filter) {
        Condition wanted = DSL.noCondition();
        if (!filter.queues().isEmpty()) {
            wanted = wanted.and(JOB.QUEUE.in(filter.queues().stream().map(JobQueue::label).toList()));
        }
        if (!filter.states().isEmpty()) {
            wanted = wanted.and(JOB.STATE.in(filter.states().stream().map(JobState::label).toList()));
        }
        if (!filter.failures().isEmpty()) {
            wanted = wanted.and(JOB.FAILURE.in(filter.failures().stream().map(FailureKind::label).toList()));
        }
        String text = filter.text();
        if (text != null) {
            wanted = wanted.and(contains(JOB.TITLE, text).or(contains(JOB.LANE, text)).or(contains(JOB.KIND, text))
                    .or(contains(JOB.MESSAGE, text)));
        }
        return wanted;
    }

    private static Condition contains(Field<String> field, String text) {
        return field.containsIgnoreCase(text);
    }

    private static List<OrderField<?>> order(JobOrder order) {
        if (order.column() == JobOrder.Column.ID) {
            return List.of(order.descending() ? JOB.ID.desc() : JOB.ID.asc());
        }
        Field<?> column = switch (order.column()) {
            case ID -> JOB.ID;
            case TITLE -> DSL.lower(JOB.TITLE);
            case QUEUE -> JOB.QUEUE;
            case STATE -> JOB.STATE;
            case PRIORITY -> JOB.PRIORITY;
            case LANE -> JOB.LANE;
            case ATTEMPTS -> JOB.ATTEMPTS;
            case CREATED -> JOB.CREATED_AT;
            case STARTED -> JOB.STARTED_AT;
            case FINISHED -> JOB.FINISHED_AT;
            case BYTES -> JOB.BYTES;
            case RECORDS -> JOB.RECORDS;
        };
        return Arrays.asList((order.descending() ? column.desc() : column.asc()).nullsLast(),
                order.descending() ? JOB.ID.desc() : JOB.ID.asc());
    }
}
