/**
 * Pages that are HTML and well-formed XML at once, with everything in one file.
 */
@NullMarked
package org.priceglass.export.html;

import org.jspecify.annotations.NullMarked;
