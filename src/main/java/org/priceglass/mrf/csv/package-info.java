@NullMarked
package org.priceglass.mrf.csv;

import org.jspecify.annotations.NullMarked;
