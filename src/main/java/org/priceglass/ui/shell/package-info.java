/**
 * The window round the screens: navigation, menus, activity of the background, notices, drag and drop. Only the shell
 * knows all screens; they reach it as {@link org.priceglass.ui.common.nav.Navigator}.
 */
@NullMarked
package org.priceglass.ui.shell;

import org.jspecify.annotations.NullMarked;
