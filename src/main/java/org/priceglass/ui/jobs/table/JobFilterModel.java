package org.priceglass.ui.jobs.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.ui.common.form.Choice;
import org.priceglass.ui.common.form.Choices;
import org.priceglass.ui.jobs.words.JobWords;

/** Which jobs the user wants to see. */
public final class JobFilterModel {
    private final Choices<JobQueue> queues = of(JobQueue.values(), JobWords::queue);
    private final Choices<JobState> states = of(JobState.values(), JobWords::state);
    private final Choices<FailureKind> failures = of(FailureKind.values(), JobWords::failure);
    private final StringProperty text = new SimpleStringProperty("");
    private Runnable changed = () -> {
    };
    private boolean settling;

    JobFilterModel() {
        for (Observable part : List.of(queues.items(), states.items(), failures.items(), text)) {
            part.addListener((Observable property) -> partChanged());
        }
    }

    /** Calls the listener when other jobs are wanted. */
    void setOnChange(Runnable listener) {
        changed = listener;
    }

    public Choices<JobQueue> queues() {
        return queues;
    }

    public Choices<JobState> states() {
        return states;
    }

    /** Why jobs failed. */
    public Choices<FailureKind> failures() {
        return failures;
    }

    /** Part of title, host, kind or message. */
    public StringProperty textProperty() {
        return text;
    }

    public JobFilter filter() {
        String words = text.get().strip();
        return new JobFilter(queues.chosen(), states.chosen(), failures.chosen(), words.isEmpty() ? null : words);
    }

    public boolean isNarrow() {
        return !filter().equals(JobFilter.ALL);
    }

    public void clear() {
        choose(Set.of(), Set.of());
    }

    /** Wants the jobs of these queues in these states, whatever else was wanted; empty for all. */
    public void choose(Collection<JobQueue> newQueues, Collection<JobState> newStates) {
        settling = true;
        queues.choose(newQueues);
        states.choose(newStates);
        failures.choose(List.of());
        text.set("");
        settling = false;
        changed.run();
    }

    private void partChanged() {
        if (!settling) {
            changed.run();
        }
    }

    private static <T> Choices<T> of(T[] values, Function<T, String> label) {
        Choices<T> choices = new Choices<>();
        choices.renew(Arrays.stream(values).map(value -> new Choice<>(value, label.apply(value))).toList());
        return choices;
    }
}
