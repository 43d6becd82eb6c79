package org.priceglass.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ask.PayerFilter;
import org.priceglass.model.Code;
import org.priceglass.model.PayerPlan;
import org.priceglass.ui.common.form.Choice;
import org.priceglass.ui.common.form.Choices;
import org.priceglass.ui.common.form.PlaceInput;

/** What narrows a comparison: hospitals, payers, place, setting. */
public final class CompareFilters {
    /** The settings to choose from. */
    static final ObservableList<String> SETTINGS = FXCollections
            .unmodifiableObservableList(FXCollections.observableArrayList("inpatient", "outpatient"));
    static final String NO_PAYER = "(no payer named)";
    private static final String NO_PLAN = "(no plan named)";

    private final Choices<Long> hospitals = new Choices<>();
    private final Choices<PayerPlan> payers = new Choices<>();
    private final PlaceInput place = new PlaceInput();
    private final ObjectProperty<@Nullable String> setting = new SimpleObjectProperty<>();
    private State told = state();

    /** All that an answer depends on. */
    private record State(Set<Long> hospitals, Set<PayerPlan> payers, String zip, Integer radius,
            @Nullable String setting) {
    }

    public Choices<Long> hospitals() {
        return hospitals;
    }

    /** Payers as groups, their plans as what is chosen, folded: names that differ only in case are one. */
    public Choices<PayerPlan> payers() {
        return payers;
    }

    public PlaceInput place() {
        return place;
    }

    /** Null for any. */
    public ObjectProperty<@Nullable String> settingProperty() {
        return setting;
    }

    /** Calls back after each change of what is asked for; a list that is only renewed is none. */
    void onChange(Runnable listener) {
        InvalidationListener changed = observable -> {
            if (!told.equals(state())) {
                told = state();
                listener.run();
            }
        };
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

    /** The payers and plans to choose from; what was chosen stays, also where it is not among them. */
    void renewPayers(List<PayerPlan> names) {
        payers.renewKeepingChosen(
                names.stream().map(name -> new Choice<>(name.folded(), Objects.requireNonNullElse(name.plan(), NO_PLAN),
                        Objects.requireNonNullElse(name.payer(), NO_PAYER))).toList());
    }

    PayerFilter payerFilter() {
        return PayerFilter.ofPlans(payers.chosen());
    }

    CompareRequest request(Code code) {
        return new CompareRequest(List.of(new CodeQuery(code.system(), code.code())), hospitals.chosen(), payerFilter(),
                place.near(), setting.get());
    }

    private State state() {
        return new State(hospitals.chosen(), payers.chosen(), place.zipProperty().get(), place.radiusProperty().get(),
                setting.get());
    }
}
