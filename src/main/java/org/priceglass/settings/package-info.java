/** Settings as typed values: where things are kept. Nothing here opens or makes anything. */
@NullMarked
package org.priceglass.settings;

import org.jspecify.annotations.NullMarked;
