/**
 * Finding hospitals and their files. A {@link org.priceglass.discover.HospitalSource} is asked part by part and hands
 * over what it lists, batch by batch, as {@link org.priceglass.model.listing.ListedHospital}s:
 * {@link org.priceglass.discover.pra} is the PRA service by state, {@link org.priceglass.discover.hpttxt} the
 * {@code cms-hpt.txt} of a site, {@link org.priceglass.discover.table} CMS's registry and any CSV list.
 * {@link org.priceglass.discover.reading} reads what people publish, {@link org.priceglass.discover.change} tells what
 * changed since the last scan, {@link org.priceglass.discover.match} which hospital it is. Nothing here knows the
 * workspace.
 *
 * <p>
 * What a source lists is kept whole, however odd, and what is odd is noted. A failure is never an empty answer: each
 * part ends with a {@link org.priceglass.discover.PartAnswer} that says which of the two it was, and on what evidence.
 */
@NullMarked
package org.priceglass.discover;

import org.jspecify.annotations.NullMarked;
