package org.priceglass.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.HospitalFilter;
import org.priceglass.ask.PayerFilter;
import org.priceglass.ask.Questions;
import org.priceglass.ask.ServiceHit;
import org.priceglass.model.Field;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.task.TaskRunner;

/** The comparison of one service: its rows, the context in the chart, the rates of the selected row. */
public final class CompareViewModel {
    /** More charges than this in one chart cannot be told apart. */
    private static final int CHARGES_IN_CHART = 200;

    private final TaskRunner tasks;
    private final Questions questions;
    private final CompareSources sources;
    private final ServiceSearch search;
    private final CompareFilters filters = new CompareFilters();
    private final ReadOnlyObjectWrapper<@Nullable ServiceHit> service = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Comparison.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Comparison.Row> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<ContextShown> contexts = FXCollections.observableArrayList();
    private final ObservableList<ContextShown> contextsView = FXCollections.unmodifiableObservableList(contexts);
    private final ObjectProperty<@Nullable ContextShown> context = new SimpleObjectProperty<>();
    private final BooleanProperty marks = new SimpleBooleanProperty();
    private final ObjectProperty<Comparison.@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ObservableList<RateRow> rates = FXCollections.observableArrayList();
    private final ObservableList<RateRow> ratesView = FXCollections.unmodifiableObservableList(rates);
    private final ReadOnlyObjectWrapper<ChartModel> hospitalChart = new ReadOnlyObjectWrapper<>(ChartModel.EMPTY);
    private final ReadOnlyObjectWrapper<ChartModel> payerChart = new ReadOnlyObjectWrapper<>(ChartModel.EMPTY);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Map<Long, List<RateRow>> ratesOfCharges = new HashMap<>();

    /** Asks anew whenever service or filter change. */
    public CompareViewModel(TaskRunner tasks, Questions questions, Navigator navigator) {
        this.tasks = tasks;
        this.questions = questions;
        this.sources = new CompareSources(tasks, questions.compareCharges(), filters, navigator);
        this.search = new ServiceSearch(tasks, questions.findServices());
        filters.onChange(this::filterChanged);
        context.addListener((property, before, now) -> loadChart());
        marks.addListener((property, before, now) -> draw());
        selected.addListener((property, before, now) -> loadRates());
    }

    public ServiceSearch search() {
        return search;
    }

    public CompareFilters filters() {
        return filters;
    }

    /** The way to the bytes behind the numbers. */
    public CompareSources sources() {
        return sources;
    }

    /** The service compared, null before one is chosen. */
    public ReadOnlyObjectProperty<@Nullable ServiceHit> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public ObservableList<Comparison.Row> rows() {
        return rowsView;
    }

    public ObservableList<ContextShown> contexts() {
        return contextsView;
    }

    /** The context that the charts show. */
    public ObjectProperty<@Nullable ContextShown> contextProperty() {
        return context;
    }

    /** Whether the charge has nothing to say in the context that the charts show. */
    public boolean isOutsideContext(Comparison.Row row) {
        ContextShown shown = context.get();
        return shown != null && shown.summaryOf(row) == null;
    }

    /** Whether the chart shows gross and cash prices beside the rates. */
    public BooleanProperty marksProperty() {
        return marks;
    }

    public ObjectProperty<Comparison.@Nullable Row> selectedProperty() {
        return selected;
    }

    /** The rates of the selected charge, of the payers asked for. */
    public ObservableList<RateRow> rates() {
        return ratesView;
    }

    public ReadOnlyObjectProperty<ChartModel> hospitalChartProperty() {
        return hospitalChart.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartModel> payerChartProperty() {
        return payerChart.getReadOnlyProperty();
    }

    /** What came out, in a sentence, or what is wrong with the request. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Fetches the choices anew and asks again. */
    public void refresh() {
        tasks.prepare("List hospitals", control -> questions.findHospitals().ask(HospitalFilter.ALL))
                .latestOf("compare.hospitals").onDone(filters::renewHospitals).start();
        search.refresh();
        listPayers();
        compare();
    }

    /** Narrows to these hospitals, as soon as they are listed. */
    public void chooseHospitals(Set<Long> ids) {
        tasks.prepare("List hospitals", control -> questions.findHospitals().ask(HospitalFilter.ALL))
                .latestOf("compare.hospitals").onDone(found -> {
                    filters.renewHospitals(found);
                    filters.hospitals().choose(ids);
                }).start();
    }

    /** Compares this service and leaves the search. */
    public void choose(ServiceHit hit) {
        // The old answer must not stand under the new name while the new one is awaited.
        clear();
        service.set(hit);
        search.wordsProperty().set("");
        listPayers();
        compare();
    }

    /** The rate's record with this field marked, null for the record as a whole. */
    public void openSource(RateRow rate, @Nullable Field field) {
        Comparison.Row row = selected.get();
        if (row != null) {
            sources.open(row, rate, field);
        }
    }

    private void filterChanged() {
        listPayers();
        compare();
    }

    private void clear() {
        comparison.set(null);
        message.set("Comparing…");
        rows.clear();
        contexts.clear();
        selected.set(null);
        context.set(null);
        ratesOfCharges.clear();
    }

    /** Those of the service, of the whole workspace while there is none; the payers chosen do not narrow the list. */
    private void listPayers() {
        ServiceHit hit = service.get();
        Set<Long> hospitals = filters.hospitals().chosen();
        CompareRequest request = hit == null ? null : filters.request(hit.code());
        tasks.prepare("List payers",
                control -> request == null
                        ? questions.listPayers().ask(hospitals)
                        : questions.compareCharges().payers(request))
                .latestOf("compare.payers").onDone(filters::renewPayers).onRefused(message -> {
                }).start();
    }

    private void compare() {
        ServiceHit hit = service.get();
        if (hit == null) {
            return;
        }
        if (filters.place().isIncomplete()) {
            message.set("A ZIP has five digits.");
            return;
        }
        CompareRequest request = filters.request(hit.code());
        tasks.prepare("Compare " + hit.code(), control -> questions.compareCharges().ask(request).getFirst())
                .latestOf(this).onDone(this::take).onRefused(message::set).start();
    }

    private void take(Comparison answer) {
        Comparison.Row selectedBefore = selected.get();
        ContextShown contextBefore = context.get();
        ratesOfCharges.clear();
        comparison.set(answer);
        message.set(CompareWords.outcome(answer));
        rows.setAll(answer.rows());
        contexts.setAll(ContextShown.of(answer.rows()));
        context.set(null);
        context.set(contexts.stream().filter(c -> contextBefore != null && c.isSameAs(contextBefore)).findFirst()
                .orElse(contexts.isEmpty() ? null : contexts.getFirst()));
        selected.set(null);
        selected.set(rows.stream().filter(row -> selectedBefore != null && row.charge() == selectedBefore.charge())
                .findFirst().orElse(firstInContext()));
    }

    /** The first row of the chart, else of the table. */
    private Comparison.@Nullable Row firstInContext() {
        List<Long> charges = hospitalChart.get().charges();
        return rows.stream().filter(row -> !charges.isEmpty() && row.charge() == charges.getFirst()).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst());
    }

    private void loadChart() {
        ContextShown shown = context.get();
        draw();
        if (shown == null) {
            return;
        }
        List<Long> charges = rows.stream().filter(row -> shown.summaryOf(row) != null).map(Comparison.Row::charge)
                .limit(CHARGES_IN_CHART).toList();
        PayerFilter payers = filters.payerFilter();
        tasks.prepare("Read the rates of the chart", control -> ratesOf(charges, payers)).latestOf("compare.chart")
                .onDone(found -> {
                    ratesOfCharges.putAll(found);
                    draw();
                }).start();
    }

    private void loadRates() {
        Comparison.Row row = selected.get();
        if (row == null) {
            rates.clear();
            draw();
            return;
        }
        PayerFilter payers = filters.payerFilter();
        tasks.prepare("Read the rates of a charge", control -> ratesOf(List.of(row.charge()), payers))
                .latestOf("compare.rates").onDone(found -> {
                    rates.setAll(Objects.requireNonNullElse(found.get(row.charge()), List.of()));
                    draw();
                }).start();
    }

    private Map<Long, List<RateRow>> ratesOf(List<Long> charges, PayerFilter payers) {
        Map<Long, List<RateRow>> found = new HashMap<>();
        for (long charge : charges) {
            // All of them: the index of a rate, by which its source is found, counts every payer's.
            found.put(charge, RateRow.of(questions.compareCharges().rates(charge, PayerFilter.ALL), payers));
        }
        return found;
    }

    private void draw() {
        ContextShown shown = context.get();
        if (shown == null) {
            hospitalChart.set(ChartModel.EMPTY);
            payerChart.set(ChartModel.EMPTY);
            return;
        }
        Distribution distribution = new Distribution(shown);
        hospitalChart.set(
                distribution.byHospital(rows.stream().limit(CHARGES_IN_CHART).toList(), ratesOfCharges, marks.get()));
        payerChart.set(distribution.byPayer(rates));
    }
}
