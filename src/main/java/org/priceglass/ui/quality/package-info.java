/**
 * How far price sets can be trusted.
 *
 * <p>
 * The way through: {@link org.priceglass.ui.quality.PriceSetsViewModel} lists the price sets,
 * {@link org.priceglass.ui.quality.JudgementViewModel} shows what the chosen one came to, or judges it,
 * {@link org.priceglass.ui.quality.ChecksViewModel} lists its checks by part of the score, and
 * {@link org.priceglass.ui.quality.FoundViewModel} the rows that a check found something in. Every number on the screen
 * stands beside what it is made of, so that anyone can count again.
 */
@NullMarked
package org.priceglass.ui.quality;

import org.jspecify.annotations.NullMarked;
