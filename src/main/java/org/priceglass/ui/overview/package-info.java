/**
 * The start screen: what the workspace holds, how fresh it is, what came in lately, what to do next.
 */
@NullMarked
package org.priceglass.ui.overview;

import org.jspecify.annotations.NullMarked;
