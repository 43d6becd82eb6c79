package org.priceglass.job;

import java.util.List;
import java.util.Optional;

/**
 * Where jobs are kept. One process at a time has it; what happens is decided in memory and recorded here, so that only
 * {@link #record} writes. Safe for many threads.
 */
public interface JobStore {
    /** What is still to be done, by id. */
    List<JobTicket> open();

    /** How many there are. */
    JobCounts counts();

    /** The highest id ever given; 0 before the first. */
    long lastId();

    /**
     * Records what happened, in this order, in one transaction that is durable on return: a killed process does not
     * lose it.
     */
    void record(List<JobWrite> writes);

    /** A job. */
    Optional<Job> job(long id);

    /** The tries of a job, the first one first. */
    List<JobAttempt> attempts(long id);

    /** The lines that a job wrote, the first one first. */
    List<JobLogLine> log(long id);

    /** The jobs that follow from a job, by id. */
    List<Long> children(long id);

    /** The jobs of a queue in a state, by id. */
    List<Long> ids(JobQueue queue, JobState state);
}
