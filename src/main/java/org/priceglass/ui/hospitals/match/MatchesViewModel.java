package org.priceglass.ui.hospitals.match;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.UncertainMatch;
import org.priceglass.ask.UncertainMatches;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.TaskRunner;

/** The pair that waits for a decision, the likeliest first; what is put off comes again with the next start. */
public final class MatchesViewModel {
    private final TaskRunner tasks;
    private final UncertainMatches matches;
    private final Dialogs dialogs;
    private final Runnable onMerged;
    private final Set<Integer> putOff = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable UncertainMatch> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private List<UncertainMatch> waiting = List.of();

    /**
     * Shows nothing until it is refreshed.
     *
     * @param onMerged
     *            called when there is one hospital fewer
     */
    public MatchesViewModel(TaskRunner tasks, UncertainMatches matches, Dialogs dialogs, Runnable onMerged) {
        this.tasks = tasks;
        this.matches = matches;
        this.dialogs = dialogs;
        this.onMerged = onMerged;
    }

    /** The pair to decide; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable UncertainMatch> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** How many pairs wait. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public void refresh() {
        tasks.prepare("Find hospitals that may be one", control -> matches.ask()).latestOf(this).onDone(this::take)
                .start();
    }

    /** Makes one of the two, after a question: it cannot be undone. */
    void merge() {
        UncertainMatch asked = pair.get();
        if (asked != null
                && dialogs
                        .confirm("Make one hospital of the two?",
                                "All files and numbers of " + asked.later().identity() + " go to "
                                        + asked.earlier().identity() + ", which keeps its name. This cannot be undone.",
                                "Merge")) {
            tasks.prepare("Merge hospitals", control -> matches.merge(asked.id())).onDone(this::merged).start();
        }
    }

    /** Keeps them two for good. */
    void keepApart() {
        UncertainMatch asked = pair.get();
        if (asked != null) {
            tasks.prepare("Keep hospitals apart", control -> matches.keepApart(asked.id())).onDone(kept -> refresh())
                    .start();
        }
    }

    /** Goes on to the next pair. */
    void later() {
        UncertainMatch asked = pair.get();
        if (asked != null) {
            putOff.add(asked.id());
            take(waiting);
        }
    }

    private void merged(Optional<UncertainMatch> match) {
        refresh();
        match.ifPresent(found -> onMerged.run());
    }

    private void take(List<UncertainMatch> open) {
        waiting = open.stream().filter(match -> !putOff.contains(match.id())).toList();
        title.set(waiting.size() == 1
                ? "Two hospitals may be one:"
                : Counts.of(waiting.size(), "pair") + " of hospitals may be one. The likeliest:");
        pair.set(waiting.isEmpty() ? null : waiting.getFirst());
    }
}
