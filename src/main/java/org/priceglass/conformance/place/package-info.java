/**
 * Where findings are: their paths, cells and JSON pointers, become bytes of the member that was checked.
 */
@NullMarked
package org.priceglass.conformance.place;

import org.jspecify.annotations.NullMarked;
