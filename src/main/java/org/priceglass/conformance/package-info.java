/**
 * CMS's own rules for an MRF, with the verdicts of CMS's validator 2.6.0 word for word and in its order, and notes of
 * ours on what that validator never looks at.
 *
 * <p>
 * {@link org.priceglass.conformance.check.ConformanceCheck} checks one member: it picks the
 * {@link org.priceglass.conformance.Dictionary} where none is given and says why, reads the member once in fixed memory
 * ({@code conformance.csv}, {@code conformance.json}), notes what that validator passes over
 * ({@code conformance.notes}) and answers with a {@link org.priceglass.conformance.ConformanceReport}: every error,
 * then every alert, then every note, without a limit unless one is asked for. Findings go to
 * {@link org.priceglass.conformance.FindingLog}, which keeps them in temporary files and not in memory, because one
 * wrong column of a large file is a million findings; these files are all that this room writes.
 *
 * <p>
 * A rule stands in one place: a {@link org.priceglass.conformance.Rule} says what it is called, in which dictionaries
 * and formats it holds, where the law asks for it, what the message is and how to mend the file; beside it stands the
 * small function that finds the fault. {@link org.priceglass.conformance.Rules} lists them all.
 *
 * <p>
 * Where we knowingly differ from the validator:
 * <ul>
 * <li>{@code InvalidVersionError} does not occur: an unknown dictionary is a wrong use of the command.</li>
 * <li>What stands behind {@code JSON parsing error:} is our own description of the place.</li>
 * <li>Of a CSV field longer than 2 MB and of a record longer than 6 MB only the beginning is kept and shown; a
 * {@code code} column numbered above a million counts as the millionth.</li>
 * <li>Half of a surrogate pair that a JSON string gives as an escape is kept as it is; CMS's validator puts U+FFFD in
 * its place, which can only show in a message.</li>
 * <li>A file that is neither CSV nor JSON by its content is refused, whatever its name says.</li>
 * </ul>
 */
@NullMarked
package org.priceglass.conformance;

import org.jspecify.annotations.NullMarked;
