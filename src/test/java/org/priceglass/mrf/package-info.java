@NullMarked
package org.priceglass.mrf;

import org.jspecify.annotations.NullMarked;
