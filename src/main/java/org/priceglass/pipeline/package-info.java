/**
 * What each job does, as plain classes over the floors below.
 *
 * <p>
 * An import ({@link org.priceglass.pipeline.FileImport}): the file is copied into the store and hashed by one thread
 * while another reads it and the loader's writes it; where an original of the same size is known, the hash comes first,
 * so that known content costs no second reading. When a member is read, its header tells the hospital
 * ({@link org.priceglass.pipeline.HospitalMatcher}), the original is kept, and the version becomes visible. What cannot
 * be read is set aside with its reason and the others go on.
 */
@NullMarked
package org.priceglass.pipeline;

import org.jspecify.annotations.NullMarked;
