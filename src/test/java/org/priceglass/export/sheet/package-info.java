/** Spreadsheets row by row. */
@NullMarked
package org.priceglass.export.sheet;

import org.jspecify.annotations.NullMarked;
