/**
 * Billing codes: from what a file or an analyst writes to one canonical form in one system.
 *
 * <p>
 * {@link org.priceglass.code.CodeNormalizer} reads a file's pair of type and code: the type word gives the system
 * ({@code CodeTypeWords}), else the shape does ({@code CodeShapes}); the system's form ({@code CodeForm}) gives the
 * canonical text or says that the code does not have it. Nothing is guessed: where two readings remain the published
 * text stays, with a rule that says so. {@link org.priceglass.code.CodeLookup} does the same for what an analyst types,
 * and may look for several readings. {@link org.priceglass.code.CodeKey} is the number by which stored codes are found.
 */
@NullMarked
package org.priceglass.code;

import org.jspecify.annotations.NullMarked;
