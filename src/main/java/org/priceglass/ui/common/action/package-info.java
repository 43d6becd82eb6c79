/**
 * What the window can do, with label, icon and keys in one place: menu, buttons and the list of shortcuts all read it.
 */
@NullMarked
package org.priceglass.ui.common.action;

import org.jspecify.annotations.NullMarked;
