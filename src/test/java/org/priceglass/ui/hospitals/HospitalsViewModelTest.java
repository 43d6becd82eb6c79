package org.priceglass.ui.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ask.PricePage;
import org.priceglass.model.Field;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.nav.Place;

class HospitalsViewModelTest {
    private final SameThread same = new SameThread();
    private final List<Place> visited = new ArrayList<>();
    private TestWorkspace workspace;
    private HospitalsViewModel model;
    private PricesViewModel prices;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        model = new HospitalsViewModel(same.tasks(), workspace.questions().findHospitals(), visited::add);
        prices = new PricesViewModel(same.tasks(), workspace.questions().listPrices(), visited::add);
        model.refresh();
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void allHospitalsAreListedWithTheirStates() {
        assertThat(names()).containsExactly("Alder Hospital", "Birch Hospital");
        assertThat(model.states()).containsExactly("CO");
        assertThat(model.messageProperty().get()).isEqualTo("2 hospitals");
    }

    @Test
    void nameNarrows() {
        model.nameProperty().set("birch");

        assertThat(names()).containsExactly("Birch Hospital");
        assertThat(model.messageProperty().get()).isEqualTo("1 hospital found");
        model.clearFilter();
        assertThat(names()).hasSize(2);
    }

    @Test
    void placeNarrowsAndBringsDistances() {
        model.place().radiusProperty().set(10);
        model.place().zipProperty().set("80202");

        assertThat(names()).containsExactly("Alder Hospital");
        assertThat(model.rows().getFirst().hospital().miles()).isEqualTo(0.0);
    }

    @Test
    void halfAZipIsSaidAndNotAskedFor() {
        model.place().zipProperty().set("802");

        assertThat(model.messageProperty().get()).isEqualTo("A ZIP has five digits.");
        assertThat(names()).hasSize(2);
    }

    @Test
    void selectionSurvivesARefresh() {
        model.select(model.rows().getLast().hospital().id());
        model.refresh();

        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getLast());
    }

    @Test
    void firstHospitalIsSelectedUntilTheUserSelectsAnother() {
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getFirst());

        model.select(model.rows().getLast().hospital().id());
        model.refresh();

        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().getLast());
    }

    @Test
    void selectedHospitalGoesToTheComparison() {
        long id = model.rows().getLast().hospital().id();
        model.select(id);
        model.compareHere();
        assertThat(visited).containsExactly(new Place.Compare(Set.of(id)));
    }

    @Test
    void pricesOfOneHospitalAreSearchedByCodeOrWords() {
        prices.show(model.rows().getFirst().hospital().id());
        assertThat(prices.rows()).extracting(PricePage.Row::description).containsExactly("OFFICE VISIT LEVEL 3",
                "KNEE REPLACEMENT");

        prices.searchProperty().set("knee");
        assertThat(prices.rows()).extracting(PricePage.Row::description).containsExactly("KNEE REPLACEMENT");

        prices.searchProperty().set("99213");
        assertThat(prices.rows()).extracting(PricePage.Row::description).containsExactly("OFFICE VISIT LEVEL 3");

        prices.searchProperty().set("no such thing");
        assertThat(prices.absenceProperty().get()).isEqualTo("No charge matches.");
    }

    @Test
    void pricesComePageByPage() {
        workspace.importTall("Cedar Hospital", "3 Elm Street, Denver, CO 80203", rows(250));
        model.refresh();
        prices.show(model.rows().getLast().hospital().id());
        assertThat(prices.rows()).hasSize(200);
        assertThat(prices.moreProperty().get()).isTrue();

        prices.showMore();
        assertThat(prices.rows()).hasSize(250);
        assertThat(prices.moreProperty().get()).isFalse();
        assertThat(prices.messageProperty().get()).isEqualTo("250 charges");
    }

    @Test
    void absenceOfPricesHasItsReason() {
        assertThat(prices.absenceProperty().get()).startsWith("Select a hospital");

        prices.show(model.rows().getFirst().hospital().id());
        prices.searchProperty().set("no such service");

        assertThat(prices.rows()).isEmpty();
        assertThat(prices.absenceProperty().get()).isEqualTo("No charge matches.");
    }

    @Test
    void priceLeadsToItsSource() {
        prices.show(model.rows().getFirst().hospital().id());
        prices.openSource(prices.rows().getFirst(), Field.GROSS);

        assertThat(visited).containsExactly(
                new Place.Source(prices.rows().getFirst().charge(), null, Field.GROSS, "OFFICE VISIT LEVEL 3"));
    }

    private static String rows(int n) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < n; i++) {
            rows.append("ITEM ").append(i).append(',').append(10_000 + i)
                    .append(",CPT,outpatient,,,,200.00,120.00,,,,,,,,,,\n");
        }
        return rows.toString();
    }

    private List<String> names() {
        return model.rows().stream().map(HospitalRow::hospital).map(hospital -> hospital.name()).toList();
    }
}
