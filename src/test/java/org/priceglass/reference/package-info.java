@NullMarked
package org.priceglass.reference;

import org.jspecify.annotations.NullMarked;
