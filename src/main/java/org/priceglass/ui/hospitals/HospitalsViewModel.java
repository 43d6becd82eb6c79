package org.priceglass.ui.hospitals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FindHospitals;
import org.priceglass.ask.HospitalFilter;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ui.common.form.PlaceInput;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.task.TaskRunner;

/** The hospitals that pass the filter, and the one selected. */
public final class HospitalsViewModel {
    private final TaskRunner tasks;
    private final FindHospitals hospitals;
    private final Navigator navigator;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> state = new SimpleObjectProperty<>();
    private final PlaceInput place = new PlaceInput();
    private final ObservableList<String> states = FXCollections.observableArrayList();
    private final ObservableList<String> statesView = FXCollections.unmodifiableObservableList(states);
    private final ObservableList<HospitalRow> rows = FXCollections.observableArrayList();
    private final ObservableList<HospitalRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable HospitalRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private @Nullable Long wanted;

    /** Asks anew whenever a part of the filter changes. */
    public HospitalsViewModel(TaskRunner tasks, FindHospitals hospitals, Navigator navigator) {
        this.tasks = tasks;
        this.hospitals = hospitals;
        this.navigator = navigator;
        name.addListener((property, before, now) -> refresh());
        state.addListener((property, before, now) -> refresh());
        place.zipProperty().addListener((property, before, now) -> refresh());
        place.radiusProperty().addListener((property, before, now) -> refresh());
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** Null for every state. */
    public ObjectProperty<@Nullable String> stateProperty() {
        return state;
    }

    public PlaceInput place() {
        return place;
    }

    /** The states of all hospitals seen so far, sorted. */
    public ObservableList<String> states() {
        return statesView;
    }

    public ObservableList<HospitalRow> rows() {
        return rowsView;
    }

    public ObjectProperty<@Nullable HospitalRow> selectedProperty() {
        return selected;
    }

    /** How many were found, or what is wrong with the filter. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether there was an answer yet. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    public boolean isFiltered() {
        return !name.get().isBlank() || state.get() != null || !place.zipProperty().get().isBlank();
    }

    public void clearFilter() {
        name.set("");
        state.set(null);
        place.zipProperty().set("");
    }

    public void refresh() {
        if (place.isIncomplete()) {
            message.set("A ZIP has five digits.");
            return;
        }
        HospitalFilter filter = new HospitalFilter(state.get(), place.near(),
                name.get().isBlank() ? null : name.get().strip());
        tasks.prepare("Find hospitals", control -> hospitals.ask(filter)).latestOf(this).onDone(this::take)
                .onRefused(message::set).start();
    }

    /** Selects a hospital, now or when it is found. */
    public void select(long hospital) {
        wanted = hospital;
        chooseWanted();
    }

    /** To where files are imported. */
    public void goToOverview() {
        navigator.go(new Place.Overview());
    }

    /** Takes the selected hospital to the comparison. */
    public void compareHere() {
        HospitalRow row = selected.get();
        if (row != null) {
            navigator.go(new Place.Compare(Set.of(row.hospital().id())));
        }
    }

    /** To how far the prices of the selected hospital can be trusted. */
    public void judgeHere() {
        HospitalRow row = selected.get();
        if (row != null && row.versionId() != null) {
            navigator.go(new Place.Quality(row.versionId().intValue()));
        }
    }

    private void take(List<HospitalRow> found) {
        HospitalRow before = selected.get();
        answered.set(true);
        rows.setAll(found);
        message.set(Counts.of(found.size(), "hospital") + (isFiltered() ? " found" : ""));
        Set<String> seen = new TreeSet<>(states);
        found.stream().map(row -> row.hospital().state()).filter(Objects::nonNull).forEach(seen::add);
        states.setAll(seen);
        if (wanted == null && before != null) {
            wanted = before.hospital().id();
        }
        chooseWanted();
        if (selected.get() == null && !rows.isEmpty()) {
            selected.set(rows.getFirst());
        }
    }

    private void chooseWanted() {
        Long id = wanted;
        if (id != null) {
            rows.stream().filter(row -> row.hospital().id() == id).findFirst().ifPresent(row -> {
                wanted = null;
                selected.set(row);
            });
        }
    }
}
