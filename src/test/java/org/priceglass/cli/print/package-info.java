/** Outputs character by character. */
@NullMarked
package org.priceglass.cli.print;

import org.jspecify.annotations.NullMarked;
