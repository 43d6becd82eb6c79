/**
 * The one door to icons: nothing else names the icon pack.
 */
@NullMarked
package org.priceglass.ui.common.icon;

import org.jspecify.annotations.NullMarked;
