/**
 * Tables of hospitals: CMS Hospital General Information, and any CSV list. What a column means its header says, in many
 * spellings, or the user ({@link org.priceglass.discover.table.ColumnMapping}); every other column is kept as
 * published.
 */
@NullMarked
package org.priceglass.discover.table;

import org.jspecify.annotations.NullMarked;
