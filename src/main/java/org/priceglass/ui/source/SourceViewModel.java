package org.priceglass.ui.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.ShowSource;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.task.TaskRunner;

/** One record of a published file, with the field that the user selects. */
public final class SourceViewModel {
    private final TaskRunner tasks;
    private final ShowSource showSource;
    private final TextClipboard clipboard;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<@Nullable SourceRecord> source = new ReadOnlyObjectWrapper<>();
    private final ObservableList<NamedCell> fields = FXCollections.observableArrayList();
    private final ObservableList<NamedCell> fieldsView = FXCollections.unmodifiableObservableList(fields);
    private final ObjectProperty<@Nullable NamedCell> field = new SimpleObjectProperty<>();
    private final BooleanProperty pictures = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Excerpt> excerpt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public SourceViewModel(TaskRunner tasks, ShowSource showSource, TextClipboard clipboard, ZoneId zone) {
        this.tasks = tasks;
        this.showSource = showSource;
        this.clipboard = clipboard;
        this.zone = zone;
        field.addListener((property, before, now) -> cut());
        pictures.addListener((property, before, now) -> cut());
    }

    /** The record, null until it has been read. */
    public ReadOnlyObjectProperty<@Nullable SourceRecord> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The cells of the record that hold something, in file order. */
    public ObservableList<NamedCell> fields() {
        return fieldsView;
    }

    public ObjectProperty<@Nullable NamedCell> fieldProperty() {
        return field;
    }

    /** Whether what cannot be seen is shown. */
    public BooleanProperty picturesProperty() {
        return pictures;
    }

    ReadOnlyObjectProperty<@Nullable Excerpt> excerptProperty() {
        return excerpt.getReadOnlyProperty();
    }

    /** Why there is no record to show, empty where there is one. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void show(Place.Source place) {
        tasks.prepare("Show source", control -> showSource.ask(place.charge(), place.rate())).latestOf(this)
                .onDone(this::take).onFailed(e -> message.set(String.valueOf(e.getMessage()))).start();
    }

    /** Where the record comes from: label and value, in the order of the screen. */
    public List<Fact> facts() {
        SourceRecord record = source.get();
        if (record == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("File", record.file().name()));
        add(facts, "Member", record.file().member());
        facts.add(new Fact("SHA-256", record.file().memberSha256()));
        if (!record.file().storedSha256().equals(record.file().memberSha256())) {
            facts.add(new Fact("SHA-256 as obtained", record.file().storedSha256()));
        }
        add(facts, "URL", record.file().url());
        facts.add(new Fact("Obtained", Dates.format(record.file().obtainedAt(), zone)));
        facts.add(new Fact("Record", Counts.format(record.position().record())));
        facts.add(new Fact("Bytes", Counts.format(record.position().offset()) + " to "
                + Counts.format(record.position().offset() + record.position().length())));
        add(facts, "JSON pointer", record.path());
        facts.add(new Fact("Encoding", record.encoding()));
        return facts;
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
        clipboard.put(String.join("\n", facts().stream().map(f -> f.label() + ": " + f.value()).toList()));
    }

    private void take(SourceRecord record) {
        source.set(record);
        message.set("");
        fields.setAll(record.fields());
        field.set(null);
        cut();
    }

    private void cut() {
        SourceRecord record = source.get();
        excerpt.set(record == null ? null : Excerpt.of(record, field.get(), pictures.get()));
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    /** One line of where the record comes from. */
    public record Fact(String label, String value) {
    }
}
