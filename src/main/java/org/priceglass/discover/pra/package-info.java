/**
 * The service of Patient Rights Advocate, which lists the hospitals of a state with their files, all in one answer.
 *
 * <p>
 * Its form is known from clients only, so everything is read with patience: values as texts or numbers, fields that
 * nobody knows, answers as an array or under {@code matches}. An expired session is answered with 200 and nothing, so
 * an empty answer is asked again with a new session and then called suspicious; it is never taken for a state without
 * hospitals. Every request goes through {@link org.priceglass.discover.pra.PraSettings}, so that the service may move.
 */
@NullMarked
package org.priceglass.discover.pra;

import org.jspecify.annotations.NullMarked;
