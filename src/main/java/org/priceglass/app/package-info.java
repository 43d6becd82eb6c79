@NullMarked
package org.priceglass.app;

import org.jspecify.annotations.NullMarked;
