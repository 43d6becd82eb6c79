/** Statistics, against naive oracles. */
@NullMarked
package org.priceglass.compare;

import org.jspecify.annotations.NullMarked;
