/**
 * Importing, as every screen may ask for it: by menu, by button, by drag and drop. The work itself is the pipeline's.
 */
@NullMarked
package org.priceglass.ui.common.imports;

import org.jspecify.annotations.NullMarked;
