@NullMarked
package org.priceglass.mrf.sniff;

import org.jspecify.annotations.NullMarked;
