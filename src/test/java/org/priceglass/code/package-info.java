@NullMarked
package org.priceglass.code;

import org.jspecify.annotations.NullMarked;
