package org.priceglass.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of an attempt that did not succeed.
 *
 * @param retryAfter
 *            the pause that the server asked for; null where it asked for none
 */
record Verdict(AttemptEnd end, JobFailure failure, @Nullable Duration retryAfter) {
    /** What a throwable means for the job that threw it. */
    static Verdict of(RunningJob job, Throwable thrown) {
        if (job.isShutDown()) {
            return new Verdict(AttemptEnd.INTERRUPTED,
                    new JobFailure(FailureKind.INTERRUPTED, "the program was closed while the job ran", null, null),
                    null);
        }
        if (job.isCancelled() || thrown instanceof JobCancelledException) {
            // whatever it throws once its socket is closed is how it notices the cancel
            return new Verdict(AttemptEnd.CANCELLED,
                    new JobFailure(FailureKind.CANCELLED, "cancelled while it ran", null, null), null);
        }
        if (thrown instanceof JobFailedException failed) {
            String stack = failed.getCause() == null ? null : stack(failed);
            return new Verdict(AttemptEnd.FAILED,
                    new JobFailure(failed.kind(), message(failed), stack, failed.evidence()), failed.retryAfter());
        }
        return new Verdict(AttemptEnd.FAILED, new JobFailure(FailureKind.BUG, fault(thrown), stack(thrown), null),
                null);
    }

    private static String fault(Throwable thrown) {
        return thrown instanceof OutOfMemoryError
                ? "out of memory: give the program more, for example PRICEGLASS_OPTS=-Xmx2g, and retry the job"
                : "an error in the program: " + thrown.getClass().getSimpleName() + ": " + message(thrown);
    }

    private static String message(Throwable thrown) {
        return thrown.getMessage() == null ? "no message" : thrown.getMessage();
    }

    private static String stack(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
