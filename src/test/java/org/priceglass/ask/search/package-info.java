/** The search in memory, against naive oracles. */
@NullMarked
package org.priceglass.ask.search;

import org.jspecify.annotations.NullMarked;
