/** Tests of the package of the same name. */
@NullMarked
package org.priceglass.mrf.csv;

import org.jspecify.annotations.NullMarked;
