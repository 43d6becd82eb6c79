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
import org.priceglass.model.RateAmount;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.chart.RangeRow;
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
        model.filters().payers().choose(Set.of("Cigna"));
        assertThat(model.rows()).hasSize(1);
        assertThat(model.messageProperty().get()).contains("1 where nothing passes the filter: Birch Hospital");

        model.openSource(model.rates().getFirst());
        assertThat(visited).containsExactly(new Place.Source(model.rows().getFirst().charge(), 2));
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
        model.openSource(row);

        assertThat(visited).containsExactly(new Place.Source(row.charge(), null));
    }

    private void chooseOfficeVisit() {
        model.search().wordsProperty().set("99213");
        model.choose(model.search().hits().getFirst());
    }
}
