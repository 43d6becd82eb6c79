/**
 * What each job does, as plain classes over the floors below.
 *
 * <p>
 * An import ({@link org.priceglass.pipeline.FileImport}): the file is copied into the store and hashed by one thread
 * while another reads it and the loader's writes it; where an original of the same size is known, the hash comes first,
 * so that known content costs no second reading. When a member is read, its header tells the hospital
 * ({@link org.priceglass.pipeline.HospitalMatcher}), the original is kept, and the version becomes visible. What cannot
 * be read is set aside with its reason and the others go on.
 *
 * <p>
 * A scan ({@link org.priceglass.pipeline.Scan}): a source is asked part by part; each batch that it lists is compared
 * with what it listed before ({@code discover.change}), each hospital with those that are known
 * ({@code discover.match}), and all of it is recorded in one transaction with the files that are to be fetched. What a
 * source lists no more is marked when a part was answered in full, and only then. Which source it is, a
 * {@link org.priceglass.pipeline.ScanRequest} says, and {@link org.priceglass.pipeline.HospitalSources} makes it.
 */
@NullMarked
package org.priceglass.pipeline;

import org.jspecify.annotations.NullMarked;
