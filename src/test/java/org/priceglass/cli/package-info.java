/** The command line as scripts meet it. */
@NullMarked
package org.priceglass.cli;

import org.jspecify.annotations.NullMarked;
