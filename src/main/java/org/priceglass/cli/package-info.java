@NullMarked
package org.priceglass.cli;

import org.jspecify.annotations.NullMarked;
