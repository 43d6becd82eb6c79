/**
 * The bytes that a number came from: the record in its file, its fields named, invisible characters shown.
 */
@NullMarked
package org.priceglass.ui.source;

import org.jspecify.annotations.NullMarked;
