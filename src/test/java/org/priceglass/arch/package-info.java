/**
 * The rules of the house, each with its reason: what the build holds so that reviewers need not.
 */
@NullMarked
package org.priceglass.arch;

import org.jspecify.annotations.NullMarked;
