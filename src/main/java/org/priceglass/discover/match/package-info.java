/**
 * Whether a hospital that a source lists, or a file names, is one that is known: the one rule for scans and imports.
 *
 * <p>
 * Evidence is counted in bits, after Fellegi and Sunter (1969): each agreement adds, each contradiction takes away,
 * what one side does not say does neither. {@link org.priceglass.discover.match.MatchEvidence} has the table. The score
 * is {@code 1 / (1 + 2^-bits)}. Seven bits (0.992) and three more than the next best are certain; from zero bits (0.5)
 * on a hospital is a candidate for the user to decide; what is below is somebody else. Nothing is merged without
 * certainty, and a CCN alone does not give it: campuses share one.
 */
@NullMarked
package org.priceglass.discover.match;

import org.jspecify.annotations.NullMarked;
