/**
 * What a source (the PRA service, a {@code cms-hpt.txt}, a registry, a list, a folder) says of hospitals and of where
 * their files are, in the field's own words: the sources are read in {@code discover}, their listings kept by
 * {@code workspace}. Every reading stands beside what was published.
 */
@NullMarked
package org.priceglass.model.listing;

import org.jspecify.annotations.NullMarked;
