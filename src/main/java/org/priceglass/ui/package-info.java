@NullMarked
package org.priceglass.ui;

import org.jspecify.annotations.NullMarked;
