/**
 * Public reference data and the little geography that questions need: where a ZIP is
 * ({@link org.priceglass.reference.ZipCentroids}), how far two places are apart
 * ({@link org.priceglass.reference.Distance}), and which city, state and ZIP stand in the address of a file's header
 * ({@link org.priceglass.reference.UsAddress}). Nothing here reads a workspace; resources are rebuilt by the scripts
 * that their classes name.
 */
@NullMarked
package org.priceglass.reference;

import org.jspecify.annotations.NullMarked;
