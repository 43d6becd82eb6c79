package org.priceglass.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.job.JobCounts;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;

/** Removes finished jobs in the transaction of a connection; adds what statistics need of them to {@code METRIC}. */
final class JobRemoval {
    private final Connection connection;

    JobRemoval(Connection connection) {
        this.connection = connection;
    }

    JobCounts remove(JobState state, Instant before, int most) throws SQLException {
        List<Long> ids = new ArrayList<>();
        JobCounts gone = find(state, before, most, ids);
        if (!ids.isEmpty()) {
            sum("'jobs." + state.label() + "'", "coalesce(datediff(millisecond, started_at, finished_at), 0)", "id",
                    ids);
            sum("'bytes'", "bytes", "bytes", ids);
            sum("'records'", "records", "records", ids);
            delete("delete from job_attempt where id between ? * 65536 and ? * 65536 + 65535", 2, ids);
            delete("delete from job_log where job_id = ?", 1, ids);
            delete("delete from job where id = ?", 1, ids);
        }
        return gone;
    }

    private JobCounts find(JobState state, Instant before, int most, List<Long> ids) throws SQLException {
        JobCounts found = new JobCounts();
        try (PreparedStatement select = connection.prepareStatement("select id, queue from job where state = ?"
                + " and finished_at < ? and id < (select max(id) from job) order by finished_at"
                + " fetch first ? rows only")) {
            select.setString(1, state.label());
            select.setObject(2, before.atOffset(ZoneOffset.UTC));
            select.setInt(3, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                    found = found.plus(JobQueue.of(row.getString(2)), state, 1);
                }
            }
        }
        return found;
    }

    private void sum(String name, String what, String present, List<Long> ids) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement(("insert into metric (name, at, queue, kind, samples, total)"
                        + " select %s, date_trunc(hour, finished_at), queue, kind, count(*), sum(%s)"
                        + " from job where id = any(?) and %s is not null group by date_trunc(hour, finished_at), queue, kind")
                        .formatted(name, what, present))) {
            insert.setObject(1, ids.toArray());
            insert.executeUpdate();
        }
    }

    private void delete(String statement, int parameters, List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            for (long id : ids) {
                for (int i = 1; i <= parameters; i++) {
                    delete.setLong(i, id);
                }
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
