package org.priceglass.job;

import org.jspecify.annotations.Nullable;

/**
 * Why an attempt did not succeed.
 *
 * @param message
 *            one line: what, where, what to do
 * @param stack
 *            the stack trace with all causes; null where the message says it all
 * @param evidence
 *            what shows it, such as the first bytes of a page that was no file; null without
 */
public record JobFailure(FailureKind kind, String message, @Nullable String stack, @Nullable String evidence) {
}
