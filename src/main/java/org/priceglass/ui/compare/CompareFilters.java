package org.priceglass.ui.compare;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.HospitalRow;
import org.priceglass.model.Code;
import org.priceglass.ui.common.form.Choice;
import org.priceglass.ui.common.form.Choices;
import org.priceglass.ui.common.form.PlaceInput;

/** What narrows a comparison: hospitals, payers, place, setting. */
public final class CompareFilters {
    /** The settings to choose from. */
    static final ObservableList<String> SETTINGS = FXCollections
            .unmodifiableObservableList(FXCollections.observableArrayList("inpatient", "outpatient"));

    private final Choices<Long> hospitals = new Choices<>();
    private final Choices<String> payers = new Choices<>();
    private final PlaceInput place = new PlaceInput();
    private final ObjectProperty<@Nullable String> setting = new SimpleObjectProperty<>();

    public Choices<Long> hospitals() {
        return hospitals;
    }

    public Choices<String> payers() {
        return payers;
    }

    public PlaceInput place() {
        return place;
    }

    /** Null for any. */
    public ObjectProperty<@Nullable String> settingProperty() {
        return setting;
    }

    /** Calls back after each change. */
    void onChange(Runnable listener) {
        InvalidationListener changed = observable -> listener.run();
        hospitals.items().addListener(changed);
        payers.items().addListener(changed);
        place.zipProperty().addListener(changed);
        place.radiusProperty().addListener(changed);
        setting.addListener(changed);
    }

    void renewHospitals(List<HospitalRow> rows) {
        hospitals.renew(rows.stream().filter(row -> row.versionId() != null)
                .map(row -> new Choice<>(row.hospital().id(), row.hospital().name())).toList());
    }

    void renewPayers(List<String> names) {
        payers.renew(names.stream().map(name -> new Choice<>(name, name)).toList());
    }

    CompareRequest request(Code code) {
        return new CompareRequest(List.of(new CodeQuery(code.system(), code.code())), hospitals.chosen(),
                payers.chosen(), place.near(), setting.get());
    }
}
