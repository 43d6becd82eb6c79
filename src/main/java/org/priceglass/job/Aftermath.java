package org.priceglass.job;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.priceglass.settings.Settings;

/** Decides what becomes of a job whose attempt did not succeed. */
final class Aftermath {
    /** The longest pause that a server may ask for. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Settings settings;
    private final JobSettings names;
    private final RandomGenerator random;

    Aftermath(Settings settings, JobSettings names, RandomGenerator random) {
        this.settings = settings;
        this.names = names;
        this.random = random;
    }

    /**
     * How the job stands now.
     *
     * @param retryAfter
     *            the pause that the server asked for; null where it asked for none
     */
    JobTicket of(JobTicket running, FailureKind kind, @Nullable Duration retryAfter, Instant now) {
        if (kind == FailureKind.CANCELLED) {
            return running.to(JobState.CANCELLED, now);
        }
        if (kind.pausesQueue()) {
            return running.to(JobState.QUEUED, now);
        }
        RetryPolicy policy = settings.get(names.retry(running.queue(), kind));
        if (kind == FailureKind.INTERRUPTED) {
            JobTries tries = running.tries().interrupted();
            return running.to(policy.retries(tries.interruptions()) ? JobState.QUEUED : JobState.FAILED, now)
                    .with(tries);
        }
        if (kind.waitsItsTurn()) {
            return running.waitingUntil(now.plus(longer(policy.pause(1, random), retryAfter)), now);
        }
        JobTries tries = running.tries().failed();
        if (!policy.retries(tries.failures())) {
            return running.to(JobState.FAILED, now).with(tries);
        }
        Duration pause = longer(policy.pause(tries.failures(), random), retryAfter);
        return running.with(tries).waitingUntil(now.plus(pause), now);
    }

    private static Duration longer(Duration pause, @Nullable Duration retryAfter) {
        if (retryAfter == null || retryAfter.compareTo(pause) <= 0) {
            return pause;
        }
        return retryAfter.compareTo(LONGEST_PAUSE) < 0 ? retryAfter : LONGEST_PAUSE;
    }
}
