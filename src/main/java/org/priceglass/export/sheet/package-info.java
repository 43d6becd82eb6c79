/**
 * Spreadsheets that are written row by row, with memory that does not grow with their length.
 */
@NullMarked
package org.priceglass.export.sheet;

import org.jspecify.annotations.NullMarked;
