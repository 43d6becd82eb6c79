/**
 * How answers look on standard output: JSON for scripts, CSV for spreadsheets, tables for eyes. A class here takes
 * records of the model or of a question and writes them; it asks nothing and decides nothing. Output is UTF-8 with
 * {@code \n} and the same in every locale and time zone.
 */
@NullMarked
package org.priceglass.cli.print;

import org.jspecify.annotations.NullMarked;
