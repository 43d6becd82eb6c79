/**
 * The one door to dialogs, file choosers and the clipboard, as interfaces so that view models and tests need no window.
 */
@NullMarked
package org.priceglass.ui.common.dialog;

import org.jspecify.annotations.NullMarked;
