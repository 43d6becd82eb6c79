@NullMarked
package org.priceglass.store;

import org.jspecify.annotations.NullMarked;
