/**
 * {@code cms-hpt.txt}, the text file at the root of a hospital's site that names its locations and their price files
 * (45 CFR 180.50(d)(6)): five attributes a location, a location a block.
 *
 * <p>
 * What is found under that name is read with patience ({@link org.priceglass.discover.hpttxt.HptTxt}): UTF-16, blank
 * lines between all lines or none, keys in other spellings, URLs without a scheme, prose between the lines, a page of
 * HTML round it. Each deviation is noted. That a site has no such file ("not published") and that nobody can tell ("not
 * found") are two answers of {@link org.priceglass.discover.hpttxt.HptTxtSite}, each with what was asked and answered.
 */
@NullMarked
package org.priceglass.discover.hpttxt;

import org.jspecify.annotations.NullMarked;
