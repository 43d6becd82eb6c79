/**
 * Figures about jobs, all from rows: of the jobs themselves, and of what {@code METRIC} kept of those that were
 * removed. Rates are of finished jobs; what was never finished is in none of them.
 */
@NullMarked
package org.priceglass.job.metric;

import org.jspecify.annotations.NullMarked;
