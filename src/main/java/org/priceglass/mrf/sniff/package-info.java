/**
 * What a member is, told from its first bytes and never from its name, because hospitals' servers send error pages as
 * {@code .json} and workbooks as {@code .csv}. {@link org.priceglass.mrf.sniff.ContentReader} hands it to the reader of
 * its format or refuses it in one line.
 */
@NullMarked
package org.priceglass.mrf.sniff;

import org.jspecify.annotations.NullMarked;
