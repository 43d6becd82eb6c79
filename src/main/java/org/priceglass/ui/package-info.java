/**
 * The window. Each screen is a package of its own with an FXML, a thin {@code XView} (its controller) and an
 * {@code XViewModel} that knows no scene types and is tested without a window. Screens never import each other; what
 * they share is in {@code ui.common}: one door each for background work ({@code task}), dialogs and clipboard
 * ({@code dialog}), icons ({@code icon}) and stylesheets ({@code theme}).
 *
 * <p>
 * All questions go to {@link org.priceglass.ask.Questions}, off the window's thread. Nothing here knows SQL or file
 * formats.
 */
@NullMarked
package org.priceglass.ui;

import org.jspecify.annotations.NullMarked;
