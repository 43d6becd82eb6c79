package org.priceglass.job.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobWrite;
import org.priceglass.job.Jobs;
import org.priceglass.job.NewJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queues jobs at their times. What was missed while the program did not run is caught up once, however often it was
 * missed. Safe for many threads.
 */
public final class Schedules {
    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

    private final ScheduleStore store;
    private final Jobs jobs;
    private final Clock clock;

    public Schedules(ScheduleStore store, Jobs jobs, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** All, by name. */
    public List<Schedule> all() {
        return store.all();
    }

    /**
     * Adds a schedule, switched on.
     *
     * @throws IllegalArgumentException
     *             where there is one of the same name
     */
    public synchronized Schedule add(String name, Cron cron, ZoneId zone, NewJob job) {
        Schedule schedule = new Schedule(0, name, cron, zone, true, job, null, null, null);
        return store.add(schedule.runningNext(schedule.nextAfter(clock.instant())));
    }

    /**
     * Replaces the one with the same id; its next run follows from now.
     *
     * @throws IllegalArgumentException
     *             where another has its name
     */
    public synchronized void change(Schedule schedule) {
        store.update(schedule.runningNext(schedule.enabled() ? schedule.nextAfter(clock.instant()) : null));
    }

    /** Switches one on or off; what falls into the time when it is off is not caught up. */
    public synchronized void enable(Schedule schedule, boolean on) {
        change(schedule.enabled(on));
    }

    public synchronized void delete(int id) {
        store.delete(id);
    }

    /** Queues the job of a schedule now, besides its times. */
    public synchronized long runNow(Schedule schedule) {
        return run(schedule, clock.instant(), schedule.nextRun());
    }

    /** Queues what is due. */
    public synchronized void look() {
        Instant now = clock.instant();
        for (Schedule schedule : store.all()) {
            Instant due = schedule.nextRun();
            if (schedule.enabled() && due != null && !due.isAfter(now)) {
                try {
                    run(schedule, now, schedule.nextAfter(now));
                } catch (RuntimeException e) {
                    // the others have their times too
                    LOG.error("the schedule {} could not queue its job", schedule.name(), e);
                }
            }
        }
    }

    /** One transaction queues the job and moves the schedule on, so that a kill neither loses nor doubles a run. */
    private long run(Schedule schedule, Instant now, @Nullable Instant next) {
        NewJob job = schedule.job().key() == null ? schedule.job().once("schedule:" + schedule.id()) : schedule.job();
        return jobs.submit(job, id -> new JobWrite.Scheduled(schedule.id(), now, next, id));
    }
}
