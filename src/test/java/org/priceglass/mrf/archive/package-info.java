@NullMarked
package org.priceglass.mrf.archive;

import org.jspecify.annotations.NullMarked;
