/** Tests of the quality checks: what each finds, what it just does not find, and how the score comes about. */
@NullMarked
package org.priceglass.quality;

import org.jspecify.annotations.NullMarked;
