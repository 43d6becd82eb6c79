package org.priceglass.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobCounts;
import org.priceglass.job.JobState;
import org.priceglass.job.JobWrite;

/**
 * Records what happens to jobs, in plain JDBC on one connection with its statements prepared: half of the time of a
 * job's record would else be spent on writing SQL. After each transaction H2 writes its changes to the file, which a
 * delayed commit would do half a second later: a killed process loses none.
 */
final class JobWriter {
    private final Database database;
    private @Nullable Connection connection;
    private @Nullable JobStatements statements;

    JobWriter(Database database) {
        this.database = database;
        database.beforeClose(this::letGo);
    }

    void record(List<JobWrite> writes) {
        transaction((target, open) -> {
            for (JobWrite write : writes) {
                target.execute(write);
            }
            return writes;
        });
    }

    JobCounts remove(JobState state, Instant before, int most) {
        return transaction((target, open) -> new JobRemoval(open).remove(state, before, most));
    }

    private synchronized <T> T transaction(Work<T> work) {
        try {
            JobStatements target = statements();
            try {
                T result = work.run(target, target.connection());
                target.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                close();
                throw e;
            }
        } catch (SQLException e) {
            IOException failure = database.failure(e);
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    private JobStatements statements() throws SQLException {
        JobStatements known = statements;
        if (known != null) {
            return known;
        }
        Connection opened = database.connect();
        opened.setAutoCommit(false);
        JobStatements prepared = new JobStatements(opened);
        connection = opened;
        statements = prepared;
        return prepared;
    }

    private synchronized void letGo() {
        try {
            close();
        } catch (SQLException e) {
            // what was recorded is committed; the database says itself what is wrong with it
        }
    }

    private void close() throws SQLException {
        Connection opened = connection;
        connection = null;
        statements = null;
        if (opened != null) {
            try (opened) {
                opened.rollback();
            }
        }
    }

    private interface Work<T> {
        T run(JobStatements target, Connection open) throws SQLException;
    }
}
