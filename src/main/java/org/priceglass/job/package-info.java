/**
 * The durable pipeline: jobs that survive a kill. Knows nothing of hospitals, SQL and HTTP.
 *
 * <p>
 * Use: a {@link org.priceglass.job.JobHandler} does the jobs of one kind. {@link org.priceglass.job.Jobs#open} gives
 * the jobs of a workspace, to submit, look at, cancel and retry; {@link org.priceglass.job.JobRunner#start} works their
 * queues. {@code Jobs} alone serves whoever only looks or asks (the command line); both are closed, the runner first.
 *
 * <p>
 * Screens hold the ids of a list in order ({@link org.priceglass.job.Jobs#ids}), ask for the rows that they show
 * ({@link org.priceglass.job.Jobs#jobs}), and are told of changes ({@link org.priceglass.job.Jobs#watch}). Beside the
 * runner a second ticker, every half minute or so, lets {@code schedule.Schedules} queue what is due,
 * {@code watch.JobWatch} raise alerts, and {@code watch.StorageSampler} take its sample.
 * {@link org.priceglass.job.JobCleanup} is a handler like others.
 *
 * <p>
 * What holds:
 * <ul>
 * <li>A job has one id over all queues, given once and for ever, and one row, whatever the number of its attempts.
 * <li>One process has the workspace, so the open jobs are held in memory ({@code JobBoard}: tickets, lanes, keys,
 * counts) and claimed there; the rows are the truth that it starts from. Every change is recorded by one thread
 * ({@code JobLedger}) in transactions that are durable on return; what many workers report at the same time shares one.
 * <li>The success of a job and the jobs that follow it are one transaction: a kill neither loses nor doubles a chain.
 * It repeats at most what was running, so a handler must be able to do its work again.
 * <li>A claim is recorded but not waited for: a kill within the next milliseconds leaves the job queued. Progress is
 * recorded now and then.
 * <li>Within a queue the highest priority goes first, then lanes (hosts, hospitals) take turns, each with a limit, then
 * the oldest ({@code Lanes}).
 * <li>What is done about a failure is told by its {@link org.priceglass.job.FailureKind}, overridable by queue.
 * Attempts that ended with the process do not count as failures, but after ten of them a job is given up: it may be the
 * cause.
 * <li>No thread that works a job is interrupted, because an interrupt during a read or write closes the database's
 * file. A cancel sets a flag and closes what the job said it waits for
 * ({@link org.priceglass.job.JobContext#onCancel}); only {@link org.priceglass.job.JobContext#interruptible} lets it
 * interrupt.
 * </ul>
 */
@NullMarked
package org.priceglass.job;

import org.jspecify.annotations.NullMarked;
