package org.priceglass.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.Comparison;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Field;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.chart.RangeRow;
import org.priceglass.ui.common.form.Choice;
import org.priceglass.ui.common.nav.Place;

class CompareViewModelTest {
    private final SameThread same = new SameThread();
    private final List<Place> visited = new ArrayList<>();
    private TestWorkspace workspace;
    private CompareViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        model = new CompareViewModel(same.tasks(), workspace.questions(), visited::add);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void serviceIsFoundByCodeAndByWords() {
        model.search().wordsProperty().set("CPT:99213");
        assertThat(model.search().hits()).extracting(hit -> hit.code().code()).containsExactly("99213");
        assertThat(model.search().hits().getFirst().hospitals()).isEqualTo(2);

        model.search().wordsProperty().set("knee repl");
        assertThat(model.search().hits()).extracting(hit -> hit.code().code()).containsExactly("470");

        model.search().wordsProperty().set("no such service");
        assertThat(model.search().hits()).isEmpty();
        assertThat(model.search().nothingFoundProperty().get()).isTrue();
        assertThat(model.search().messageProperty().get()).contains("no such service");
    }

    @Test
    void chosenServiceIsComparedAndTheSearchLeft() {
        chooseOfficeVisit();

        assertThat(model.search().isActive()).isFalse();
        assertThat(model.rows()).extracting(row -> row.hospital().name()).containsExactly("Alder Hospital",
                "Birch Hospital", "Birch Hospital");
        assertThat(model.messageProperty().get()).isEqualTo("2 of 2 hospitals with 3 charges.");
    }

    @Test
    void chartShowsOneContextAndSaysWhich() {
        chooseOfficeVisit();

        assertThat(model.contexts()).hasSize(2);
        ChartModel chart = model.hospitalChartProperty().get();
        assertThat(chart.rows()).extracting(RangeRow::label).containsExactly("Alder Hospital", "Birch Hospital");
        assertThat(chart.rows().getFirst().points()).containsExactlyInAnyOrder(90.0, 100.0, 110.0);
        assertThat(chart.sentence()).contains("no modifier", "fee schedule");

        model.contextProperty().set(model.contexts().getLast());
        assertThat(model.hospitalChartProperty().get().rows()).hasSize(1);
        assertThat(model.hospitalChartProperty().get().sentence()).contains("modifier 26");
    }

    @Test
    void selectedChargeShowsItsRatesAndPayers() {
        chooseOfficeVisit();
        model.selectedProperty().set(model.rows().getFirst());

        assertThat(model.rates()).extracting(row -> row.rate().plan()).containsExactly("PPO", "HMO", "OAP");
        assertThat(model.payerChartProperty().get().rows()).extracting(RangeRow::label).containsExactly("Aetna",
                "Cigna");
    }

    @Test
    void payersNarrowRatesButKeepTheirPlaceInTheSource() {
        chooseOfficeVisit();
        model.filters().payers().choose(Set.of(new PayerPlan("cigna", "oap")));
        assertThat(model.rows()).hasSize(1);
        assertThat(model.messageProperty().get()).contains("1 where nothing passes the filter: Birch Hospital");

        model.openSource(model.rates().getFirst(), Field.DOLLAR);
        assertThat(visited).containsExactly(
                new Place.Source(model.rows().getFirst().charge(), 2, Field.DOLLAR, "Cigna OAP at Alder Hospital"));
        assertThat(model.rates().getFirst().rate().amount(RateAmount.DOLLAR)).hasToString("110.00");
    }

    @Test
    void hospitalsAndPlaceNarrow() {
        chooseOfficeVisit();
        long birch = model.rows().getLast().hospital().id();
        model.chooseHospitals(Set.of(birch));
        assertThat(model.rows()).hasSize(2);
        assertThat(model.filters().hospitals().summary("hospitals")).isEqualTo("Birch Hospital");

        model.chooseHospitals(Set.of());
        model.filters().place().radiusProperty().set(10);
        model.filters().place().zipProperty().set("80202");
        assertThat(model.rows()).extracting(row -> row.hospital().name()).containsExactly("Alder Hospital");

        model.filters().place().zipProperty().set("8020");
        assertThat(model.messageProperty().get()).isEqualTo("A ZIP has five digits.");
    }

    @Test
    void settingNarrows() {
        chooseOfficeVisit();
        model.filters().settingProperty().set("inpatient");

        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.hospitalChartProperty().get().rows()).isEmpty();
    }

    @Test
    void chargeLeadsToItsSource() {
        chooseOfficeVisit();
        Comparison.Row row = Objects.requireNonNull(model.selectedProperty().get());
        model.sources().open(row, Field.GROSS);

        assertThat(visited).containsExactly(
                new Place.Source(row.charge(), null, Field.GROSS, "Gross charge $200.00 at Alder Hospital"));
    }

    @Test
    void statisticsLeadToTheRatesThatTheyComeFrom() {
        chooseOfficeVisit();
        Comparison.Row row = model.rows().getFirst();
        NegotiatedSummary summary = row.negotiated().getFirst();
        for (CompareSources.Statistic statistic : CompareSources.Statistic.values()) {
            model.sources().open(row, summary, statistic);
        }

        assertThat(visited).extracting(place -> ((Place.Source) place).rate()).containsExactly(1, 0, 2);
        assertThat(visited).extracting(place -> ((Place.Source) place).subject()).containsExactly(
                "Lowest rate $90.00, Aetna HMO at Alder Hospital", "Median rate $100.00, Aetna PPO at Alder Hospital",
                "Highest rate $110.00, Cigna OAP at Alder Hospital");
    }

    @Test
    void medianBetweenTwoRatesSaysSo() {
        chooseOfficeVisit();
        model.filters().payers().choose(Set.of(new PayerPlan("aetna", "ppo"), new PayerPlan("cigna", "oap")));
        Comparison.Row row = model.rows().getFirst();
        model.sources().open(row, row.negotiated().getFirst(), CompareSources.Statistic.MEDIAN);

        assertThat(visited).extracting(place -> ((Place.Source) place).subject()).containsExactly(
                "$100.00, the lower of the two rates round the median $105.00, Aetna PPO at Alder Hospital");
    }

    @Test
    void payersAndPlansOfTheComparisonAreOffered() {
        assertThat(model.filters().payers().items()).hasSize(3);
        model.search().wordsProperty().set("470");
        model.choose(model.search().hits().getFirst());
        assertThat(model.filters().payers().items()).extracting(Choice::toString).containsExactly("Aetna PPO");

        chooseOfficeVisit();
        assertThat(model.filters().payers().items()).extracting(Choice::toString).containsExactly("Aetna HMO",
                "Aetna PPO", "Cigna OAP");
    }

    @Test
    void chosenPayerStaysWhereTheNextServiceHasItNot() {
        chooseOfficeVisit();
        model.filters().payers().choose(Set.of(new PayerPlan("cigna", "oap")));
        model.search().wordsProperty().set("470");
        model.choose(model.search().hits().getFirst());

        assertThat(model.rows()).isEmpty();
        assertThat(model.filters().payers().summary("payers")).isEqualTo("Cigna OAP");
    }

    private void chooseOfficeVisit() {
        model.search().wordsProperty().set("99213");
        model.choose(model.search().hits().getFirst());
    }
}
