package org.priceglass.job;

/**
 * How often a job was tried.
 *
 * @param attempts
 *            ever; the number of the last attempt, from 1
 * @param failures
 *            attempts that failed since it was queued or last retried by hand
 * @param interruptions
 *            attempts that ended with the process since then
 */
public record JobTries(int attempts, int failures, int interruptions) {
    public static final JobTries NONE = new JobTries(0, 0, 0);

    JobTries started() {
        return new JobTries(attempts + 1, failures, interruptions);
    }

    JobTries failed() {
        return new JobTries(attempts, failures + 1, interruptions);
    }

    JobTries interrupted() {
        return new JobTries(attempts, failures, interruptions + 1);
    }

    /** For a job that is retried by hand: as if it had never failed, but the numbers of its attempts go on. */
    JobTries forgiven() {
        return new JobTries(attempts, 0, 0);
    }
}
