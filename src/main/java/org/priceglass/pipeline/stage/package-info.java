/**
 * The jobs of the pipeline: what {@code job} queues, retries and records, done with the classes of {@code pipeline} and
 * the rooms below. A stage has a class that says what its payload is, does it, and names what follows; its failures are
 * told apart in one place ({@code Failures}). {@link org.priceglass.pipeline.stage.Pipeline} puts all of it together.
 *
 * <p>
 * What a job leaves is there before its success is recorded, and doing it again comes out the same: a kill between the
 * two repeats the job, and nothing else.
 *
 * <table border="1">
 * <caption>All jobs</caption>
 * <tr>
 * <th>Kind</th>
 * <th>Queue</th>
 * <th>Takes</th>
 * <th>Leaves</th>
 * <th>Then</th>
 * <th>Tried again</th>
 * <th>A restart repeats</th>
 * <th>Memory</th>
 * </tr>
 * <tr>
 * <td>scan</td>
 * <td>scan; a lane for each source</td>
 * <td>kind, address, states of a source</td>
 * <td>listings, what changed, whose they are; files wanted</td>
 * <td>download of each wanted file, import of one on this machine; queued at once, also where a part failed</td>
 * <td>as the first part that gave no answer failed; parts that answered are not asked again</td>
 * <td>the part at hand</td>
 * <td>one part's listings</td>
 * </tr>
 * <tr>
 * <td>check</td>
 * <td>scan</td>
 * <td>nothing</td>
 * <td>nothing</td>
 * <td>download of each file that was fetched before and is listed still: a conditional request</td>
 * <td>no</td>
 * <td>all; open downloads are not doubled</td>
 * <td>500 files</td>
 * </tr>
 * <tr>
 * <td>download</td>
 * <td>download; a lane for each host</td>
 * <td>MRF and URL</td>
 * <td>the original in the store, what came (mrf_fetch); alerts where the file changed or is gone</td>
 * <td>extract, unless the content is the one that was read before</td>
 * <td>connection, time, 429, 503, other 5xx, broken transfers; facts about the source never</td>
 * <td>the last 8 MiB</td>
 * <td>streams</td>
 * </tr>
 * <tr>
 * <td>extract</td>
 * <td>extract; a lane for each host</td>
 * <td>an original</td>
 * <td>nothing: members are read out of the original</td>
 * <td>parse for each member</td>
 * <td>no</td>
 * <td>all</td>
 * <td>names of the members</td>
 * </tr>
 * <tr>
 * <td>parse</td>
 * <td>parse; a lane for each host</td>
 * <td>an original and the path of a member</td>
 * <td>a version with its charges, for the hospitals that sources list; what CMS's rules say of it</td>
 * <td>validate</td>
 * <td>no</td>
 * <td>all; what it had loaded is removed when the workspace opens</td>
 * <td>streams</td>
 * </tr>
 * <tr>
 * <td>import</td>
 * <td>parse; one lane, so files come in one after the other</td>
 * <td>a path, and what is known of the hospitals</td>
 * <td>the original in the store, a version for each member with what CMS's rules say of it</td>
 * <td>validate for each new version</td>
 * <td>no</td>
 * <td>the member at hand; others are known by their hash</td>
 * <td>streams</td>
 * </tr>
 * <tr>
 * <td>validate</td>
 * <td>validate</td>
 * <td>a version</td>
 * <td>its quality report and score</td>
 * <td></td>
 * <td>no</td>
 * <td>all</td>
 * <td>streams</td>
 * </tr>
 * <tr>
 * <td>move-originals</td>
 * <td>cleanup</td>
 * <td>a folder or a bucket</td>
 * <td>all originals there, checked; the setting that says so</td>
 * <td></td>
 * <td>where the storage cannot be reached</td>
 * <td>what is there is read again, not sent again</td>
 * <td>streams</td>
 * </tr>
 * <tr>
 * <td>clean-up-jobs, clean-up-parts</td>
 * <td>cleanup</td>
 * <td>ages from settings</td>
 * <td>fewer jobs, fewer parts of broken downloads</td>
 * <td></td>
 * <td>no</td>
 * <td>what is left</td>
 * <td>500 rows</td>
 * </tr>
 * </table>
 *
 * <p>
 * Codes come into their normal form while they are read, so the queue {@code normalise} has no job; {@code analyse},
 * {@code export} and {@code reference} have none yet.
 */
@NullMarked
package org.priceglass.pipeline.stage;

import org.jspecify.annotations.NullMarked;
