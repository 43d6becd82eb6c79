/**
 * What a table shows, as rows of exact published text, and its way into a CSV file or the clipboard.
 */
@NullMarked
package org.priceglass.ui.common.sheet;

import org.jspecify.annotations.NullMarked;
