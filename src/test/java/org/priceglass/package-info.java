/** What tests of several packages share. */
@NullMarked
package org.priceglass;

import org.jspecify.annotations.NullMarked;
