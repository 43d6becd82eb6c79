/**
 * Tables: columns that know their exact text, cells that explain what they cut off, copying, opening by key.
 */
@NullMarked
package org.priceglass.ui.common.table;

import org.jspecify.annotations.NullMarked;
