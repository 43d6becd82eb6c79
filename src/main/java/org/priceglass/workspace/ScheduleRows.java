package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.SCHEDULE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobQueue;
import org.priceglass.job.NewJob;
import org.priceglass.job.schedule.Cron;
import org.priceglass.job.schedule.Schedule;
import org.priceglass.job.schedule.ScheduleStore;
import org.priceglass.workspace.jooq.tables.records.ScheduleRecord;

/** Schedules as rows. */
final class ScheduleRows implements ScheduleStore {
    private final Database database;

    ScheduleRows(Database database) {
        this.database = database;
    }

    @Override
    public List<Schedule> all() {
        return database.sql().selectFrom(SCHEDULE).orderBy(SCHEDULE.NAME).fetch(ScheduleRows::schedule);
    }

    @Override
    public Schedule add(Schedule schedule) {
        int id;
        try {
            id = database.sql().insertInto(SCHEDULE).set(row(schedule)).returningResult(SCHEDULE.ID).fetchSingle()
                    .value1();
        } catch (IntegrityConstraintViolationException e) {
            throw taken(schedule, e);
        }
        database.flush();
        return new Schedule(id, schedule.name(), schedule.cron(), schedule.zone(), schedule.enabled(), schedule.job(),
                schedule.lastRun(), schedule.nextRun(), schedule.lastJob());
    }

    @Override
    public void update(Schedule schedule) {
        try {
            database.sql().update(SCHEDULE).set(row(schedule)).where(SCHEDULE.ID.eq(schedule.id())).execute();
        } catch (IntegrityConstraintViolationException e) {
            throw taken(schedule, e);
        }
        database.flush();
    }

    @Override
    public void delete(int id) {
        database.sql().deleteFrom(SCHEDULE).where(SCHEDULE.ID.eq(id)).execute();
        database.flush();
    }

    private static IllegalArgumentException taken(Schedule schedule, IntegrityConstraintViolationException cause) {
        return new IllegalArgumentException("there is a schedule '" + schedule.name() + "' already", cause);
    }

    /** All but the id, which the database gives. */
    private static ScheduleRecord row(Schedule schedule) {
        NewJob job = schedule.job();
        ScheduleRecord row = new ScheduleRecord();
        row.setName(schedule.name());
        row.setCron(schedule.cron().text());
        row.setZone(schedule.zone().getId());
        row.setEnabled(schedule.enabled());
        row.setQueue(job.queue().label());
        row.setKind(job.kind());
        row.setTitle(job.title());
        row.setDedupeKey(job.key());
        row.setLane(job.lane());
        row.setPriority(job.priority());
        row.setPayload(job.payload());
        row.setLastRunAt(offset(schedule.lastRun()));
        row.setNextRunAt(offset(schedule.nextRun()));
        row.setLastJobId(schedule.lastJob());
        return row;
    }

    private static Schedule schedule(ScheduleRecord row) {
        NewJob job = new NewJob(JobQueue.of(row.getQueue()), row.getKind(), row.getTitle(), row.getPayload(),
                row.getDedupeKey(), row.getLane(), row.getPriority(), null);
        return new Schedule(row.getId(), row.getName(), Cron.parse(row.getCron()), ZoneId.of(row.getZone()),
                row.getEnabled(), job, instant(row.getLastRunAt()), instant(row.getNextRunAt()), row.getLastJobId());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
