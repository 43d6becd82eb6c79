/** The checks against the verdicts of CMS's own validator. */
@NullMarked
package org.priceglass.conformance.check;

import org.jspecify.annotations.NullMarked;
