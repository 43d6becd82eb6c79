package org.priceglass.ui.jobs.alert;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.job.JobQueue;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;

/** Alerts in words, and what they are about. */
public final class AlertWords {
    private static final Pattern JOB = Pattern.compile("job (\\d{1,18})");

    private AlertWords() {
    }

    /** {@code Failure rate}. */
    static String rule(AlertRule rule) {
        return capital(rule.label().replace('-', ' '));
    }

    /** Where it stands: {@code open}, {@code acknowledged} or {@code resolved}. */
    static String state(Alert alert) {
        if (!alert.isOpen()) {
            return "resolved";
        }
        return alert.acknowledged() == null ? "open" : "acknowledged";
    }

    /** What a person can do about it. */
    static String advice(AlertRule rule) {
        return switch (rule) {
            case FAILURE_RATE -> "List the failed jobs: what do their reasons and hosts have in common? Retry them"
                    + " when the cause is gone.";
            case BACKLOG -> "Give the queue more workers in the settings, or pause what can wait.";
            case STALLED -> "Look at the job's log; cancel and retry it where nothing moves.";
            case SLOW -> "See whether other work keeps the machine or the line busy.";
            case STORAGE -> "Make room on the disk, remove old versions, or raise the limit in the settings.";
            case QUEUE_PAUSED -> "Remove the cause that the message names, then resume the queue.";
            case SOURCE_CHANGED -> "Nothing to do: the new version is read by itself. Compare the two versions.";
            case SOURCE_GONE -> "Scan the source again, or look whether the hospital publishes the file elsewhere.";
        };
    }

    /** Its message as a sentence. */
    static String sentence(Alert alert) {
        return capital(alert.message()) + (alert.message().endsWith(".") ? "" : ".");
    }

    static String capital(String words) {
        int first = Math.min(1, words.length());
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    static boolean hasJobs(Alert alert) {
        return queue(alert).isPresent() || job(alert).isPresent();
    }

    /** The queue that it is about. */
    public static Optional<JobQueue> queue(Alert alert) {
        return switch (alert.rule()) {
            case FAILURE_RATE, BACKLOG, SLOW, QUEUE_PAUSED -> Optional.of(JobQueue.of(alert.subject()));
            case STALLED, STORAGE, SOURCE_CHANGED, SOURCE_GONE -> Optional.empty();
        };
    }

    /** The number of the job that it is about. */
    public static OptionalLong job(Alert alert) {
        Matcher job = JOB.matcher(alert.subject());
        return alert.rule() == AlertRule.STALLED && job.matches()
                ? OptionalLong.of(Long.parseLong(job.group(1)))
                : OptionalLong.empty();
    }
}
