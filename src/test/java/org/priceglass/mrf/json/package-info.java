@NullMarked
package org.priceglass.mrf.json;

import org.jspecify.annotations.NullMarked;
