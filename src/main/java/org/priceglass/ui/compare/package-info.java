/**
 * What hospitals charge for one service.
 *
 * <p>
 * The way through: {@link org.priceglass.ui.compare.ServiceSearch} finds the service,
 * {@link org.priceglass.ui.compare.CompareFilters} narrows, {@link org.priceglass.ui.compare.CompareViewModel} asks.
 * Charges of unlike contexts stay apart: the table has one row per charge, and the chart shows one
 * {@link org.priceglass.ui.compare.ContextShown} at a time, which it names.
 */
@NullMarked
package org.priceglass.ui.compare;

import org.jspecify.annotations.NullMarked;
