package org.priceglass.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.AttemptEnd;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobFailure;
import org.priceglass.job.JobProgress;
import org.priceglass.job.JobState;
import org.priceglass.job.JobTicket;
import org.priceglass.job.JobTries;
import org.priceglass.job.JobWrite;
import org.priceglass.job.NewJob;

/** The statements that record what happens to jobs, prepared once on a connection. */
final class JobStatements {
    private final Connection connection;
    private final PreparedStatement checkpoint;
    private final PreparedStatement addJob;
    private final PreparedStatement startJob;
    private final PreparedStatement startAttempt;
    private final PreparedStatement succeedJob;
    private final PreparedStatement endJob;
    private final PreparedStatement endAttempt;
    private final PreparedStatement moveJob;
    private final PreparedStatement runSchedule;
    private final PreparedStatement progressJob;
    private final PreparedStatement addLine;

    JobStatements(Connection connection) throws SQLException {
        this.connection = connection;
        checkpoint = connection.prepareStatement("checkpoint");
        addJob = connection.prepareStatement("insert into job (id, parent_id, queue, kind, title, dedupe_key, lane,"
                + " priority, payload, state, due_at, created_at, attempts, failures, interruptions)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)");
        startJob = connection.prepareStatement("update job set state = 'running', attempts = ?, started_at = ?,"
                + " due_at = null, phase = null, unit = null, done = null, total = null where id = ?");
        startAttempt = connection.prepareStatement("insert into job_attempt (id, started_at) values (?, ?)");
        succeedJob = connection.prepareStatement("update job set state = 'succeeded', finished_at = ?, result = ?,"
                + " bytes = ?, records = ?, failure = null, message = null, phase = ?, unit = ?, done = ?, total = ?"
                + " where id = ?");
        endJob = connection.prepareStatement("update job set state = ?, failures = ?, interruptions = ?, due_at = ?,"
                + " finished_at = ?, failure = ?, message = ?, phase = ?, unit = ?, done = ?, total = ? where id = ?");
        endAttempt = connection.prepareStatement("update job_attempt set ended_at = ?, outcome = ?, failure = ?,"
                + " message = ?, stack = ?, evidence = ? where id = ?");
        moveJob = connection.prepareStatement("update job set state = ?, failures = ?, interruptions = ?, due_at = ?,"
                + " finished_at = ? where id = ?");
        runSchedule = connection
                .prepareStatement("update schedule set last_run_at = ?, next_run_at = ?, last_job_id = ? where id = ?");
        progressJob = connection.prepareStatement(
                "update job set phase = ?, unit = ?, done = ?, total = ? where id = ?" + " and state = 'running'");
        addLine = connection.prepareStatement(
                "insert into job_log (job_id, attempt, written_at, level, message)" + " values (?, ?, ?, ?, ?)");
    }

    void execute(JobWrite write) throws SQLException {
        switch (write) {
            case JobWrite.Added added -> add(added);
            case JobWrite.Started started -> start(started);
            case JobWrite.Succeeded succeeded -> succeed(succeeded);
            case JobWrite.Ended ended -> end(ended);
            case JobWrite.Moved moved -> move(moved);
            case JobWrite.Scheduled run ->
                new Row(runSchedule).set(run.at()).set(run.next()).set(run.job()).set(run.schedule()).execute();
            case JobWrite.Progressed progressed ->
                new Row(progressJob).progress(progressed.progress()).set(progressed.id()).execute();
            case JobWrite.Logged line -> new Row(addLine).set(line.id()).set(line.attempt()).set(line.at())
                    .set(line.level().label()).set(line.message()).execute();
        }
    }

    Connection connection() {
        return connection;
    }

    /** Commits, and writes all that is committed to the file. */
    void commit() throws SQLException {
        connection.commit();
        checkpoint.execute();
    }

    private void add(JobWrite.Added added) throws SQLException {
        NewJob job = added.job();
        JobState state = job.notBefore() == null ? JobState.QUEUED : JobState.WAITING;
        new Row(addJob).set(added.id()).set(added.parent()).set(job.queue().label()).set(job.kind()).set(job.title())
                .set(job.key()).set(job.lane()).set(job.priority()).set(job.payload()).set(state.label())
                .set(job.notBefore()).set(added.at()).execute();
    }

    private void start(JobWrite.Started started) throws SQLException {
        int attempt = started.tries().attempts();
        new Row(startJob).set(attempt).set(started.at()).set(started.id()).execute();
        new Row(startAttempt).set(JobMapping.attempt(started.id(), attempt)).set(started.at()).execute();
    }

    private void succeed(JobWrite.Succeeded done) throws SQLException {
        new Row(succeedJob).set(done.at()).set(done.outcome().result()).set(orNull(done.outcome().bytes()))
                .set(orNull(done.outcome().records())).progress(done.progress()).set(done.id()).execute();
        endAttempt(JobMapping.attempt(done.id(), done.attempt()), AttemptEnd.SUCCEEDED, done.at(), null);
        for (JobWrite.Added added : done.next()) {
            add(added);
        }
    }

    private void end(JobWrite.Ended ended) throws SQLException {
        JobTicket job = ended.ticket();
        JobTries tries = job.tries();
        FailureKind kind = ended.failure().kind();
        new Row(endJob).set(job.state().label()).set(tries.failures()).set(tries.interruptions()).set(job.due())
                .set(job.state().isOpen() ? null : ended.at()).set(kind.label()).set(ended.failure().message())
                .progress(ended.progress()).set(job.id()).execute();
        endAttempt(JobMapping.attempt(job.id(), tries.attempts()), ended.end(), ended.at(), ended.failure());
    }

    private void endAttempt(long id, AttemptEnd end, Instant at, @Nullable JobFailure failure) throws SQLException {
        Row row = new Row(endAttempt).set(at).set(end.label());
        if (failure == null) {
            row.set(null).set(null).set(null).set(null);
        } else {
            row.set(failure.kind().label()).set(failure.message()).set(failure.stack()).set(failure.evidence());
        }
        row.set(id).execute();
    }

    private void move(JobWrite.Moved moved) throws SQLException {
        JobTicket job = moved.ticket();
        new Row(moveJob).set(job.state().label()).set(job.tries().failures()).set(job.tries().interruptions())
                .set(job.due()).set(job.state().isOpen() ? null : moved.at()).set(job.id()).execute();
    }

    private static @Nullable Long orNull(long number) {
        return number < 0 ? null : number;
    }

    /** The parameters of a statement, one after the other. */
    private static final class Row {
        private final PreparedStatement statement;
        private int next = 1;

        private Row(PreparedStatement statement) {
            this.statement = statement;
        }

        private Row set(@Nullable Object value) throws SQLException {
            statement.setObject(next++, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            return this;
        }

        private Row progress(JobProgress progress) throws SQLException {
            return set(progress.phase()).set(progress.unit().label()).set(progress.done()).set(progress.total());
        }

        private void execute() throws SQLException {
            statement.executeUpdate();
        }
    }
}
