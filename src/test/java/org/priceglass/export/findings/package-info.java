/** The rules as a page, and lists of what breaks them. */
@NullMarked
package org.priceglass.export.findings;

import org.jspecify.annotations.NullMarked;
