/**
 * The command line: one class for each command, over the same questions and the same import as the window.
 *
 * <p>
 * Data goes to standard output, everything else to standard error ({@link org.priceglass.cli.Terminal}). A command
 * returns an {@link org.priceglass.cli.ExitCode}; what it throws becomes one line and a code in
 * {@link org.priceglass.cli.Failures}, the only place that knows which failure means which code. How answers look is
 * the business of {@code cli.print}. Commands get an open workspace through {@link org.priceglass.cli.SessionOpener},
 * so that {@code app} alone wires it; {@code read} needs none.
 */
@NullMarked
package org.priceglass.cli;

import org.jspecify.annotations.NullMarked;
