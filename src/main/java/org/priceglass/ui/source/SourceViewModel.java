package org.priceglass.ui.source;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Questions;
import org.priceglass.ask.ShowFinding;
import org.priceglass.ask.ShowSource;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.model.Field;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.task.TaskRunner;

/** One record of a published file, with the field that the user selects. */
public final class SourceViewModel {
    private static final String NOT_BY_ITSELF = "This value is not in the record by itself.";

    private final TaskRunner tasks;
    private final ShowSource showSource;
    private final ShowFinding showFinding;
    private final TextClipboard clipboard;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<@Nullable SourceRecord> source = new ReadOnlyObjectWrapper<>();
    private final ObservableList<NamedCell> fields = FXCollections.observableArrayList();
    private final ObservableList<NamedCell> fieldsView = FXCollections.unmodifiableObservableList(fields);
    private final ObjectProperty<@Nullable NamedCell> field = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty empties = new SimpleBooleanProperty();
    private final BooleanProperty pictures = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Excerpt> excerpt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public SourceViewModel(TaskRunner tasks, Questions questions, TextClipboard clipboard, ZoneId zone) {
        this.tasks = tasks;
        this.showSource = questions.showSource();
        this.showFinding = questions.files().showFinding();
        this.clipboard = clipboard;
        this.zone = zone;
        field.addListener((property, before, now) -> cut());
        pictures.addListener((property, before, now) -> cut());
        empties.addListener((property, before, now) -> list());
        search.addListener((property, before, now) -> list());
    }

    /** The record, null until it has been read. */
    public ReadOnlyObjectProperty<@Nullable SourceRecord> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The cells of the record in file order that pass the search; empty ones where they are asked for. */
    public ObservableList<NamedCell> fields() {
        return fieldsView;
    }

    /** The selected cell, null for none; it stays selected where the list leaves it out. */
    public ObjectProperty<@Nullable NamedCell> fieldProperty() {
        return field;
    }

    /** What the name or the value of a listed cell holds, in any case. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Whether empty cells are listed. */
    public BooleanProperty emptiesProperty() {
        return empties;
    }

    /** Whether what cannot be seen is shown. */
    public BooleanProperty picturesProperty() {
        return pictures;
    }

    ReadOnlyObjectProperty<@Nullable Excerpt> excerptProperty() {
        return excerpt.getReadOnlyProperty();
    }

    /** Why there is no record, or no field, to show; of a finding, what it says; else empty. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How many cells of the record are empty. */
    public long emptyCells() {
        SourceRecord record = source.get();
        return record == null ? 0 : record.fields().stream().filter(NamedCell::isEmpty).count();
    }

    public void show(Place.Bytes place) {
        tasks.prepare("Show source", control -> read(place)).latestOf(this).onDone(this::take)
                .onFailed(e -> message.set(String.valueOf(e.getMessage()))).start();
    }

    /** The file that the record stands in. */
    public List<Fact> factsOfFile() {
        SourceRecord record = source.get();
        return record == null ? List.of() : SourceFacts.ofFile(record.file(), zone);
    }

    /** Where it stands there. */
    public List<Fact> factsOfPlace() {
        SourceRecord record = source.get();
        return record == null ? List.of() : SourceFacts.ofPlace(record);
    }

    /** The record as published, in its own characters. */
    public void copyRecord() {
        SourceRecord record = source.get();
        if (record != null) {
            clipboard.put(VisibleText.of(record.window().record(), record.encoding(), false).text());
        }
    }

    public void copyField() {
        NamedCell cell = field.get();
        if (cell != null) {
            clipboard.put(cell.value());
        }
    }

    /** Where the record comes from, one fact per line. */
    public void copyFacts() {
        clipboard.put(String.join("\n", Stream.concat(factsOfFile().stream(), factsOfPlace().stream())
                .map(f -> f.label() + ": " + f.value()).toList()));
    }

    private Answer read(Place.Bytes place) throws IOException {
        return switch (place) {
            case Place.Source source -> {
                SourceRecord record = showSource.ask(source.charge(), source.rate());
                Field wanted = source.field();
                NamedCell cell = wanted == null ? null : record.cell(wanted).orElse(null);
                yield new Answer(record, cell, wanted != null && cell == null ? NOT_BY_ITSELF : "");
            }
            case Place.Found found -> {
                ShowFinding.Answer answer = showFinding.ask(found.file(), found.finding());
                yield new Answer(answer.record(), answer.cell(), found.finding().message());
            }
        };
    }

    private void take(Answer answer) {
        source.set(answer.record());
        message.set(answer.message());
        list();
        field.set(answer.cell());
        cut();
    }

    private record Answer(SourceRecord record, @Nullable NamedCell cell, String message) {
    }

    private void list() {
        SourceRecord record = source.get();
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        NamedCell selected = field.get();
        fields.setAll(record == null
                ? List.of()
                : record.fields().stream().filter(cell -> empties.get() || !cell.isEmpty())
                        .filter(cell -> holds(cell, words)).toList());
        field.set(selected);
    }

    private static boolean holds(NamedCell cell, String words) {
        return cell.name().toLowerCase(Locale.ROOT).contains(words)
                || cell.value().toLowerCase(Locale.ROOT).contains(words);
    }

    private void cut() {
        SourceRecord record = source.get();
        excerpt.set(record == null ? null : Excerpt.of(record, field.get(), pictures.get()));
    }

    /** How many cells are listed of how many. */
    public String listed() {
        SourceRecord record = source.get();
        int all = record == null ? 0 : record.fields().size();
        return fields.size() == all
                ? Counts.of(all, "field")
                : Counts.format(fields.size()) + " of " + Counts.of(all, "field");
    }
}
