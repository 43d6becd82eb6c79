/**
 * The list of file versions with its filter.
 */
@NullMarked
package org.priceglass.ui.files.table;

import org.jspecify.annotations.NullMarked;
