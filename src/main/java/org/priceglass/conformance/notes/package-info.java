/**
 * What CMS's validator never looks at, marked as ours: notes never make a file invalid.
 *
 * <p>
 * {@link org.priceglass.conformance.notes.NoteRules} is the catalogue; beside it stand the functions that find the
 * faults, apart from those that need to know the columns of a CSV file or the keys of a JSON file, which are in
 * {@code conformance.csv} and {@code conformance.json}. The day of the check comes from outside.
 */
@NullMarked
package org.priceglass.conformance.notes;

import org.jspecify.annotations.NullMarked;
