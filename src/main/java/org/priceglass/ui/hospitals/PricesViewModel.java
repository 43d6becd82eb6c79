package org.priceglass.ui.hospitals;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.ListPrices;
import org.priceglass.ask.PricePage;
import org.priceglass.ask.PriceRequest;
import org.priceglass.model.Field;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.task.TaskRunner;

/** The prices of one hospital, page by page in file order. */
public final class PricesViewModel {
    private static final int PAGE = 200;
    private static final String NO_HOSPITAL = "Select a hospital that has prices.";

    private final TaskRunner tasks;
    private final ListPrices prices;
    private final Navigator navigator;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<PricePage.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<PricePage.Row> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper absence = new ReadOnlyStringWrapper(NO_HOSPITAL);
    private @Nullable Long hospital;
    private @Nullable Long next;

    public PricesViewModel(TaskRunner tasks, ListPrices prices, Navigator navigator) {
        this.tasks = tasks;
        this.prices = prices;
        this.navigator = navigator;
        search.addListener((property, before, now) -> refresh());
    }

    /** A code or words. */
    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<PricePage.Row> rows() {
        return rowsView;
    }

    /** Whether there is another page. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Why there is no row; empty while an answer is awaited. */
    public ReadOnlyStringProperty absenceProperty() {
        return absence.getReadOnlyProperty();
    }

    /** Shows another hospital's prices; null for none. */
    public void show(@Nullable Long newHospital) {
        hospital = newHospital;
        refresh();
    }

    /** Starts again at the first page. */
    public void refresh() {
        rows.clear();
        next = null;
        more.set(false);
        message.set("");
        absence.set(hospital == null ? NO_HOSPITAL : "");
        ask(null);
    }

    /** Adds the next page. */
    public void showMore() {
        if (next != null) {
            ask(next);
        }
    }

    /** The record of a charge with this field marked, null for the record as a whole. */
    public void openSource(PricePage.Row row, @Nullable Field field) {
        navigator.go(new Place.Source(row.charge(), null, field,
                Objects.requireNonNullElse(row.description(), "Charge without a description")));
    }

    private void ask(@Nullable Long after) {
        Long id = hospital;
        if (id == null) {
            return;
        }
        String text = search.get().strip();
        tasks.prepare("List prices", control -> prices.ask(request(id, text, after))).latestOf(this).onDone(this::take)
                .onRefused(message::set).start();
    }

    private static PriceRequest request(long id, String text, @Nullable Long after) {
        CodeQuery code = asCode(text);
        return new PriceRequest(id, code, code == null && !text.isEmpty() ? text : null, after, PAGE);
    }

    /** Text with a digit and without a blank is a code, everything else is words. */
    private static @Nullable CodeQuery asCode(String text) {
        boolean code = text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isWhitespace);
        return code ? CodeQuery.parse(text) : null;
    }

    private void take(PricePage page) {
        rows.addAll(page.rows());
        next = page.next();
        more.set(next != null);
        absence.set("No charge matches.");
        message.set(rows.isEmpty()
                ? ""
                : Counts.of(rows.size(), "charge") + (next == null ? "" : " shown, there are more"));
    }
}
