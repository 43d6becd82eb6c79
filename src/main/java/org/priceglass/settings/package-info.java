@NullMarked
package org.priceglass.settings;

import org.jspecify.annotations.NullMarked;
