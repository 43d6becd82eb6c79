/**
 * The database of a workspace: one H2 file that holds everything but the originals.
 *
 * <p>
 * Writing: {@link org.priceglass.workspace.Workspace#open} locks, migrates and cleans up.
 * {@link org.priceglass.workspace.Versions#begin} gives a {@link org.priceglass.workspace.VersionLoader}, the sink of a
 * reader: {@code ChargeEncoder} packs each charge in the reader's thread, {@code BulkWriter} inserts batches in another
 * with plain JDBC and commits each; {@code publish} makes the version visible in one small transaction after a
 * checkpoint. What is not published is removed, by {@code close} or, after a kill, when the workspace next opens.
 *
 * <p>
 * Keys: all that grows with the data is keyed {@code version << 32 | number} and appended in order, without a secondary
 * index, so the hundredth hospital loads as fast as the first. The architecture's tables of codes, descriptions and
 * summaries by code are left out for that reason: look-up goes from a code through {@code POSTING} to the charges of
 * each version, and statistics are computed from packed rates when asked for, in microseconds.
 *
 * <p>
 * Durability: loading commits delayed by half a second ({@code WRITE_DELAY=500}), but publishing writes everything
 * first and waits for the disk, so a killed process loses at most what was never visible. Jobs, alerts and settings are
 * written to the file with each commit ({@code checkpoint}, 25 kB and a third of a millisecond for a group of jobs), so
 * a killed process loses none of them.
 *
 * <p>
 * Reading: {@link org.priceglass.workspace.Repositories#of} gives the readers of all this. A code becomes the ids of
 * its charges in {@link org.priceglass.workspace.PostingRepository}, ids become model records in
 * {@link org.priceglass.workspace.ChargeRepository}, with one statement each for rows, payers and phrases however many
 * charges are asked for. Pages go by key, never by offset.
 *
 * <p>
 * Scans: what a source lists stands in {@code LISTED_HOSPITAL} and {@code LISTED_FILE} as it was seen last,
 * {@code SIGHTING} has a row for each change. {@link org.priceglass.workspace.Scans} records a batch in one
 * transaction, which also enters hospitals and marks the files to fetch ({@link org.priceglass.workspace.WantedFiles}),
 * so that a kill leaves no file seen and forgotten. What is listed no more is marked, never deleted.
 *
 * <p>
 * Damage: {@code seal} compares every block that H2 reads with its checksum, and before the first write the whole file;
 * {@code Corruption} knows what H2 says of a file that it cannot make sense of. What is found reaches the user as a
 * {@link org.priceglass.workspace.WorkspaceDamagedException}, and nothing is written from then on. Who only asks opens
 * by {@link org.priceglass.workspace.Workspace#openToAsk}, which writes nothing at all and does without Flyway.
 *
 * <p>
 * {@code packed} are the codecs, {@code convert} makes them Java types for jOOQ, {@code jooq} is generated from the
 * migrations.
 */
@NullMarked
package org.priceglass.workspace;

import org.jspecify.annotations.NullMarked;
