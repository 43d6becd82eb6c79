/** Hospitals that may be one: shown pair by pair, for the user to decide. */
@NullMarked
package org.priceglass.ui.hospitals.match;

import org.jspecify.annotations.NullMarked;
