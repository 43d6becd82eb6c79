/**
 * The field's own words as records and enums: charge, rate, code, amount, flag, position. Nothing here reads, stores or
 * shows anything; the package uses the JDK and JSpecify only, so that every other floor can speak it.
 */
@NullMarked
package org.priceglass.model;

import org.jspecify.annotations.NullMarked;
