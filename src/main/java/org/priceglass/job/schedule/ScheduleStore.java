package org.priceglass.job.schedule;

import java.util.List;

/** Where schedules are kept; each call is durable on return. Safe for many threads. */
public interface ScheduleStore {
    /** All, by name. */
    List<Schedule> all();

    /**
     * Keeps a new one, with an id of its own.
     *
     * @throws IllegalArgumentException
     *             where there is one of the same name
     */
    Schedule add(Schedule schedule);

    /**
     * Keeps it as it is now.
     *
     * @throws IllegalArgumentException
     *             where another has its name
     */
    void update(Schedule schedule);

    void delete(int id);
}
