package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.JOB;
import static org.priceglass.workspace.jooq.Tables.JOB_ATTEMPT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.priceglass.job.Job;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobCounts;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobLogLine;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.JobStore;
import org.priceglass.job.JobTicket;
import org.priceglass.job.JobWrite;
import org.priceglass.job.LogFilter;

/** Jobs as rows. */
final class JobRows implements JobStore {
    private static final List<String> OPEN = List.of(JobState.QUEUED.label(), JobState.RUNNING.label(),
            JobState.WAITING.label());

    private final Database database;
    private final JobWriter writer;
    private final JobQueries queries;

    JobRows(Database database) {
        this.database = database;
        this.writer = new JobWriter(database);
        this.queries = new JobQueries(database.sql());
    }

    @Override
    public List<JobTicket> open() {
        return database.sql().selectFrom(JOB).where(JOB.STATE.in(OPEN)).orderBy(JOB.ID).fetch(JobMapping::ticket);
    }

    @Override
    public JobCounts counts() {
        JobCounts counts = new JobCounts();
        for (var row : database.sql().select(JOB.QUEUE, JOB.STATE, DSL.count()).from(JOB).groupBy(JOB.QUEUE, JOB.STATE)
                .fetch()) {
            counts = counts.plus(JobQueue.of(row.value1()), JobState.of(row.value2()), row.value3());
        }
        return counts;
    }

    @Override
    public long lastId() {
        Long last = database.sql().select(DSL.max(JOB.ID)).from(JOB).fetchSingle().value1();
        return last == null ? 0 : last;
    }

    @Override
    public void record(List<JobWrite> writes) {
        writer.record(writes);
    }

    @Override
    public Optional<String> payload(long id) {
        return database.sql().select(JOB.PAYLOAD).from(JOB).where(JOB.ID.eq(id)).fetchOptional(JOB.PAYLOAD);
    }

    @Override
    public Optional<Job> job(long id) {
        return database.sql().selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional(JobMapping::job);
    }

    @Override
    public List<Job> jobs(Collection<Long> ids) {
        return queries.jobs(ids);
    }

    @Override
    public List<Long> ids(JobFilter filter, JobOrder order, int most) {
        return queries.ids(filter, order, most);
    }

    @Override
    public long count(JobFilter filter) {
        return queries.count(filter);
    }

    @Override
    public List<Long> children(long id) {
        return database.sql().select(JOB.ID).from(JOB).where(JOB.PARENT_ID.eq(id)).orderBy(JOB.ID).fetch(JOB.ID);
    }

    @Override
    public List<JobAttempt> attempts(long id) {
        return database.sql().selectFrom(JOB_ATTEMPT)
                .where(JOB_ATTEMPT.ID.between(JobMapping.attempt(id, 0), JobMapping.attempt(id + 1, 0) - 1))
                .orderBy(JOB_ATTEMPT.ID).fetch(JobMapping::attempt);
    }

    @Override
    public List<JobLogLine> log(LogFilter filter, long before, int most) {
        return queries.log(filter, before, most);
    }

    @Override
    public JobCounts remove(JobState state, Instant before, int most) {
        return writer.remove(state, before, most);
    }
}
