/**
 * Benchmarks that anyone can run: each measures the product beside its peer in one run and prints the ratio, because
 * machines differ and ratios do not. Not part of the product.
 */
@NullMarked
package org.priceglass.bench;

import org.jspecify.annotations.NullMarked;
