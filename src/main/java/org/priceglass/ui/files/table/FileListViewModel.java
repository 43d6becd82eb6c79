package org.priceglass.ui.files.table;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.ListFiles;
import org.priceglass.ask.ListedFile;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.TaskRunner;

/** The file versions that pass the filter, and the one selected. */
public final class FileListViewModel {
    private final TaskRunner tasks;
    private final ListFiles listFiles;
    private final FileFilterModel filter = new FileFilterModel();
    private final ObservableList<ListedFile> rows = FXCollections.observableArrayList();
    private final ObservableList<ListedFile> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable ListedFile> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private List<ListedFile> all = List.of();
    private @Nullable Integer wanted;

    public FileListViewModel(TaskRunner tasks, ListFiles listFiles) {
        this.tasks = tasks;
        this.listFiles = listFiles;
        filter.setOnChange(this::list);
    }

    public FileFilterModel filter() {
        return filter;
    }

    /** What passes the filter, what came last first. */
    public ObservableList<ListedFile> rows() {
        return rowsView;
    }

    /** The selected one, null for none; it stays selected where the filter leaves it out. */
    public ObjectProperty<@Nullable ListedFile> selectedProperty() {
        return selected;
    }

    /** How many there are, and how many of them are listed. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether the first answer is there. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    public void refresh() {
        tasks.prepare("List the files", control -> listFiles.ask()).latestOf(this).onDone(this::take).start();
    }

    /** Selects a version, when it is listed. */
    public void select(int version) {
        wanted = version;
        selectWanted();
    }

    private void take(List<ListedFile> files) {
        all = files;
        answered.set(true);
        ListedFile before = selected.get();
        if (wanted == null && before != null) {
            wanted = before.version().id();
        }
        list();
        selectWanted();
        if (selected.get() == null && !rows.isEmpty()) {
            selected.set(rows.getFirst());
        }
    }

    private void selectWanted() {
        Integer id = wanted;
        all.stream().filter(file -> Objects.equals(file.version().id(), id)).findFirst().ifPresent(file -> {
            wanted = null;
            if (!filter.passes(file)) {
                filter.clear();
            }
            selected.set(file);
        });
    }

    private void list() {
        ListedFile kept = selected.get();
        rows.setAll(all.stream().filter(filter::passes).toList());
        selected.set(kept);
        String count = Counts.of(all.size(), "file version");
        message.set(rows.size() == all.size() ? count : Counts.format(rows.size()) + " of " + count);
    }
}
