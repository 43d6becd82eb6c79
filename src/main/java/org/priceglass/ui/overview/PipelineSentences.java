package org.priceglass.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.priceglass.job.QueueHealth;
import org.priceglass.job.alert.Alert;
import org.priceglass.ui.common.format.Counts;

/** The pipeline in words. */
final class PipelineSentences {
    private PipelineSentences() {
    }

    /** The message of an alert. */
    static String of(Alert alert) {
        String message = alert.message();
        String begun = message.isEmpty()
                ? message
                : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /** How the queues are, all together. */
    static List<String> of(List<QueueHealth> queues) {
        long running = sum(queues, QueueHealth::running);
        long waiting = sum(queues, queue -> queue.queued() + queue.waiting());
        long failed = sum(queues, QueueHealth::failed);
        List<String> sentences = new ArrayList<>();
        sentences.add(running + waiting == 0
                ? "Nothing runs and nothing waits."
                : Counts.of(running, "job") + " " + (running == 1 ? "runs" : "run") + ", " + Counts.format(waiting)
                        + (waiting == 1 ? " waits." : " wait."));
        if (failed > 0) {
            sentences.add(Counts.of(failed, "job") + " failed.");
        }
        List<String> paused = queues.stream().filter(QueueHealth::paused).map(queue -> queue.queue().label()).toList();
        if (!paused.isEmpty()) {
            sentences.add("Paused: " + String.join(", ", paused) + ".");
        }
        return sentences;
    }

    private static long sum(List<QueueHealth> queues, ToLongFunction<QueueHealth> count) {
        return queues.stream().mapToLong(count).sum();
    }
}
