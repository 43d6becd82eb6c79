/**
 * How screens reach each other without knowing each other: a screen asks the
 * {@link org.priceglass.ui.common.nav.Navigator} for a {@link org.priceglass.ui.common.nav.Place}, the shell shows it.
 */
@NullMarked
package org.priceglass.ui.common.nav;

import org.jspecify.annotations.NullMarked;
