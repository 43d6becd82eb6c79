package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.ALERT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.alert.AlertStore;
import org.priceglass.workspace.jooq.tables.records.AlertRecord;

/** Alerts as rows. */
final class AlertRows implements AlertStore {
    private final Database database;

    AlertRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Alert> open() {
        return database.sql().selectFrom(ALERT).where(ALERT.RESOLVED_AT.isNull()).orderBy(ALERT.ID)
                .fetch(AlertRows::alert);
    }

    @Override
    public List<Alert> latest(int most) {
        return database.sql().selectFrom(ALERT).orderBy(ALERT.ID.desc()).limit(most).fetch(AlertRows::alert);
    }

    @Override
    public Alert add(AlertRule rule, String subject, String message, Instant at) {
        long id = database.sql().insertInto(ALERT).set(ALERT.RULE, rule.label()).set(ALERT.SUBJECT, subject)
                .set(ALERT.MESSAGE, message).set(ALERT.RAISED_AT, at.atOffset(ZoneOffset.UTC)).returningResult(ALERT.ID)
                .fetchSingle().value1();
        database.flush();
        return new Alert(id, rule, subject, message, at, null, null);
    }

    @Override
    public void rephrase(long id, String message) {
        set(id, ALERT.MESSAGE, message);
    }

    @Override
    public void acknowledge(long id, Instant at) {
        set(id, ALERT.ACKNOWLEDGED_AT, at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void resolve(long id, Instant at) {
        set(id, ALERT.RESOLVED_AT, at.atOffset(ZoneOffset.UTC));
    }

    private <T> void set(long id, TableField<AlertRecord, T> field, T value) {
        database.sql().update(ALERT).set(field, value).where(ALERT.ID.eq(id)).execute();
        database.flush();
    }

    private static Alert alert(AlertRecord row) {
        return new Alert(row.getId(), AlertRule.of(row.getRule()), row.getSubject(), row.getMessage(),
                row.getRaisedAt().toInstant(), instant(row.getAcknowledgedAt()), instant(row.getResolvedAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
