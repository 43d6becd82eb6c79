package org.priceglass.ui.jobs.detail;

import java.util.ArrayList;
import java.util.List;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobFailure;
import org.priceglass.ui.jobs.words.JobWords;

/** Why an attempt failed, whole: reason, evidence, stack trace with all causes. */
final class AttemptText {
    private AttemptText() {
    }

    static String of(JobAttempt attempt) {
        JobFailure failure = attempt.failure();
        if (failure == null) {
            return attempt.end() == null
                    ? "Attempt " + attempt.number() + " runs."
                    : "Attempt " + attempt.number() + " ended: " + attempt.end().label() + ".";
        }
        List<String> parts = new ArrayList<>();
        parts.add(JobWords.failure(failure.kind()) + ": " + failure.message());
        if (failure.evidence() != null) {
            parts.add("Evidence:\n" + failure.evidence());
        }
        if (failure.stack() != null) {
            parts.add(failure.stack());
        }
        return String.join("\n\n", parts);
    }
}
