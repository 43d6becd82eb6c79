/** Pages that hold text of others. */
@NullMarked
package org.priceglass.export.html;

import org.jspecify.annotations.NullMarked;
