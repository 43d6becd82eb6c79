/**
 * The way into the room: checks a member whatever its format, and lists all rules.
 */
@NullMarked
package org.priceglass.conformance.check;

import org.jspecify.annotations.NullMarked;
