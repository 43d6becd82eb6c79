package org.priceglass.ui.common.task;

import org.priceglass.ui.common.format.Durations;

/** A progress in words: {@code 120 MB of 1.2 GB, 85 MB/s, 13 s left}, or in whatever else is counted. */
final class ProgressText {
    private static final double NANOS_PER_SECOND = 1e9;
    /** Before this much time a speed is a guess. */
    private static final long SETTLE_NANOS = 500_000_000;

    private ProgressText() {
    }

    static String of(TaskControl.Progress progress) {
        StringBuilder text = new StringBuilder(progress.message());
        if (progress.done() > 0) {
            separate(text).append(progress.amount().apply(progress.done()));
            if (progress.total() > 0) {
                text.append(" of ").append(progress.amount().apply(progress.total()));
            }
            appendSpeed(text, progress);
        }
        return text.toString();
    }

    private static void appendSpeed(StringBuilder text, TaskControl.Progress progress) {
        if (progress.nanos() < SETTLE_NANOS) {
            return;
        }
        double perSecond = progress.done() / (progress.nanos() / NANOS_PER_SECOND);
        text.append(", ").append(progress.amount().apply((long) perSecond)).append("/s");
        long left = progress.total() - progress.done();
        if (progress.total() > 0 && left > 0 && perSecond > 0) {
            text.append(", ").append(Durations.format((long) Math.ceil(left / perSecond))).append(" left");
        }
    }

    private static StringBuilder separate(StringBuilder text) {
        return text.isEmpty() ? text : text.append(": ");
    }
}
