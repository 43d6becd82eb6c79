/** Priceglass, a desktop workbench for analysts of US hospital prices. */
@NullMarked
package org.priceglass;

import org.jspecify.annotations.NullMarked;
