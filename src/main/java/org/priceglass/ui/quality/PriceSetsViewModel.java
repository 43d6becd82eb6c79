package org.priceglass.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.ListQuality;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.TaskRunner;

/** The price sets with their scores, and the one selected. */
public final class PriceSetsViewModel {
    private final TaskRunner tasks;
    private final ListQuality quality;
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty earlier = new SimpleBooleanProperty();
    private final ObservableList<ScoredVersion> rows = FXCollections.observableArrayList();
    private final ObservableList<ScoredVersion> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable ScoredVersion> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private List<ScoredVersion> all = List.of();
    private @Nullable Integer wanted;

    public PriceSetsViewModel(TaskRunner tasks, ListQuality quality) {
        this.tasks = tasks;
        this.quality = quality;
        words.addListener((property, before, now) -> list());
        earlier.addListener((property, before, now) -> list());
    }

    /** What the name of the hospital or the file holds, in any case. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Whether price sets that a newer one has superseded are listed. */
    public BooleanProperty earlierProperty() {
        return earlier;
    }

    /** Those listed, the one that came last first. */
    public ObservableList<ScoredVersion> rows() {
        return rowsView;
    }

    public ObjectProperty<@Nullable ScoredVersion> selectedProperty() {
        return selected;
    }

    /** How many are listed. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether there was an answer yet. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Whether the workspace has no price set at all. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that the rules of now have not judged. */
    public List<Integer> unjudged() {
        return rows.stream().filter(row -> row.score() == null).map(row -> row.version().id()).toList();
    }

    public void refresh() {
        tasks.prepare("List scores", control -> quality.ask()).latestOf(this).onDone(this::take).start();
    }

    /** Selects a price set, now or when it is found. */
    public void select(int version) {
        wanted = version;
        list();
    }

    private void take(List<ScoredVersion> found) {
        all = found;
        answered.set(true);
        list();
    }

    private void list() {
        ScoredVersion before = selected.get();
        Integer kept = wanted != null ? wanted : before == null ? null : (Integer) before.version().id();
        ScoredVersion sought = wanted == null ? null : find(all, wanted);
        if (sought != null) {
            wanted = null;
            show(sought);
        }
        List<ScoredVersion> listed = all.stream().filter(this::passes).toList();
        rows.setAll(listed);
        message.set(sentence(listed));
        ScoredVersion found = kept == null ? null : find(listed, kept);
        if (found != null) {
            selected.set(found);
        } else if (answered.get()) {
            selected.set(listed.isEmpty() ? null : listed.getFirst());
        }
    }

    /** Widens the filter for a price set that somebody came here for. */
    private void show(ScoredVersion row) {
        if (!row.version().current()) {
            earlier.set(true);
        }
        if (!passes(row)) {
            words.set("");
        }
    }

    private boolean passes(ScoredVersion row) {
        String sought = words.get().strip().toLowerCase(Locale.ROOT);
        String names = row.version().hospital() + " " + row.version().file() + " " + row.version().member();
        return (earlier.get() || row.version().current()) && names.toLowerCase(Locale.ROOT).contains(sought);
    }

    private static @Nullable ScoredVersion find(List<ScoredVersion> rows, int version) {
        return rows.stream().filter(row -> row.version().id() == version).findFirst().orElse(null);
    }

    private static String sentence(List<ScoredVersion> listed) {
        List<String> parts = new ArrayList<>(List.of(Counts.of(listed.size(), "price set")));
        long unjudged = listed.stream().filter(row -> row.score() == null).count();
        if (unjudged > 0) {
            parts.add(Counts.format(unjudged) + " not judged yet");
        }
        return String.join(", ", parts);
    }
}
