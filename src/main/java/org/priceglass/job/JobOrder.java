package org.priceglass.job;

/** The order in which jobs are listed; equal ones by id. */
public record JobOrder(Column column, boolean descending) {
    /** The newest first. */
    public static final JobOrder NEWEST = new JobOrder(Column.ID, true);

    /** What jobs can be sorted by. What a job does not have comes last in whatever direction. */
    public enum Column {
        ID, TITLE, QUEUE, STATE, PRIORITY, LANE, ATTEMPTS, CREATED, STARTED, FINISHED, BYTES, RECORDS
    }
}
