/**
 * CMS's rules for JSON files.
 *
 * <p>
 * {@link org.priceglass.conformance.json.JsonCheck} goes through the root strictly, as CMS's validator does
 * ({@code StrictReader}), and breaks each item down into nodes that keep the values of the keys in question at fixed
 * places ({@code JsonNodes}, {@code Shape}). The dictionaries are JSON schemas, built in {@code Schemas}; a
 * {@link org.priceglass.conformance.json.Schema} tells whether a node matches and, if not, reports in the order of the
 * library that CMS uses (Ajv, all errors), which is not the order of the text.
 *
 * <p>
 * Memory is that of the largest item. An item of more than 32 MB is refused.
 */
@NullMarked
package org.priceglass.conformance.json;

import org.jspecify.annotations.NullMarked;
