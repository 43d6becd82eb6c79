package org.priceglass.job;

/** Does the jobs of a kind. One handler serves many workers at a time. */
@FunctionalInterface
public interface JobHandler {
    /**
     * Does one job. What it does must come out the same when it is done again: a kill between its last act and the
     * record of its success repeats it.
     *
     * @return what came of it and what is to be done next: both are recorded in one transaction with the success
     * @throws JobFailedException
     *             where it cannot be done, with the reason
     * @throws JobCancelledException
     *             as {@link JobContext#checkCancelled} threw it
     * @throws Exception
     *             anything else is a bug and recorded with its stack trace
     */
    JobOutcome run(JobContext job) throws Exception;
}
