/**
 * The window. Each screen is a package of its own with an FXML, a thin {@code XView} (its controller) and an
 * {@code XViewModel} that knows no scene types and is tested without a window. Screens never import each other; what
 * they share is in {@code ui.common}: one door each for background work ({@code task}), dialogs and clipboard
 * ({@code dialog}), icons ({@code icon}) and stylesheets ({@code theme}).
 *
 * <p>
 * All questions go to {@link org.priceglass.ask.Questions}, off the window's thread. Nothing here knows SQL or file
 * formats.
 *
 * <h2>A new screen</h2>
 * <ol>
 * <li>A package {@code ui.x} with {@code XView implements Screen}, {@code XView.fxml} of the same name among the
 * resources, and {@code XViewModel}. What the screen asks is a class in {@code ask}.
 * <li>A place in {@link org.priceglass.ui.common.nav.Place}, with what others may ask it to show; keys, label and icon
 * in {@link org.priceglass.ui.common.action.AppAction}.
 * <li>An entry of {@code ui.shell.Screens.Name} joins view, action and place: navigation, menu and list of shortcuts
 * follow from it.
 * <li>In {@code app.DesktopWindow} the controller is built by its constructor and put into the map of the loader.
 * <li>A view model test without a toolkit; a window test of one way through and of one failure. The walk over all
 * screens in {@code DesktopWindowFxTest} finds what has no accessible name.
 * </ol>
 *
 * <p>
 * What to build it of: work in the background is {@code tasks.prepare(title, work).latestOf(this).onDone(...).start()}
 * (a newer request of the same key makes the older answer stale; {@code listed} shows it in the activity panel). A
 * table is a {@link org.priceglass.ui.common.table.DataTable} that is given its rows by {@code show}; its
 * {@link org.priceglass.ui.common.table.DataColumn}s say by {@code rank} what leaves a narrow window first, by
 * {@code stretch} what takes the room of a wide one, by {@code opens} where a value leads. A list to choose several
 * from is {@link org.priceglass.ui.common.form.Choices} with {@link org.priceglass.ui.common.form.MultiChoice}; what
 * stands where there is nothing is an {@link org.priceglass.ui.common.form.EmptyState}, hidden until there was an
 * answer; ranges are drawn by {@link org.priceglass.ui.common.chart.RangeChart}. Colours are AtlantaFX's names, sizes
 * are ems, both in {@code app.css} only.
 */
@NullMarked
package org.priceglass.ui;

import org.jspecify.annotations.NullMarked;
