package org.priceglass.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where jobs are kept. One process at a time has it; what happens is decided in memory and recorded here. Safe for many
 * threads.
 */
public interface JobStore {
    /** Above every id of a line. */
    long NEWEST = Long.MAX_VALUE;

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

    /** What is to be done in a job, as JSON; empty where the job is gone. */
    Optional<String> payload(long id);

    /** A job. */
    Optional<Job> job(long id);

    /** These jobs in this order, without those that are gone. */
    List<Job> jobs(Collection<Long> ids);

    /** The ids of the jobs that are wanted, in order. */
    List<Long> ids(JobFilter filter, JobOrder order, int most);

    /** How many jobs are wanted. */
    long count(JobFilter filter);

    /** The jobs that follow from a job, by id. */
    List<Long> children(long id);

    /** The tries of a job, the first one first. */
    List<JobAttempt> attempts(long id);

    /**
     * Lines of logs, the newest first.
     *
     * @param before
     *            the id that their ids are below: that of the last line of the page before, or {@link #NEWEST}
     */
    List<JobLogLine> log(LogFilter filter, long before, int most);

    /**
     * Removes finished jobs with their attempts and logs, but keeps what statistics need of them. The job with the
     * highest id stays, so that no id is given twice.
     *
     * @param before
     *            when they finished
     * @param most
     *            in one transaction; durable on return
     * @return how many went
     */
    JobCounts remove(JobState state, Instant before, int most);
}
