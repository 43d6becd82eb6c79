/**
 * The chart of ranges (one row per hospital or payer, from lowest to highest, each rate a dot) and the chart of stacked
 * bars (whole numbers over time or steps).
 */
@NullMarked
package org.priceglass.ui.common.chart;

import org.jspecify.annotations.NullMarked;
