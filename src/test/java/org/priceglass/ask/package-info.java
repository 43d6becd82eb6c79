/** The questions, asked of real workspaces. */
@NullMarked
package org.priceglass.ask;

import org.jspecify.annotations.NullMarked;
