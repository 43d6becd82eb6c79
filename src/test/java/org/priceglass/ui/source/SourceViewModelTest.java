package org.priceglass.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.model.Field;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.nav.Place;

class SourceViewModelTest {
    private final List<String> copied = new ArrayList<>();
    private TestWorkspace workspace;
    private SourceViewModel model;
    private long charge;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        model = new SourceViewModel(new SameThread().tasks(), workspace.questions(), copied::add, ZoneOffset.UTC);
        charge = workspace.questions().compareCharges()
                .ask(new CompareRequest(List.of(CodeQuery.parse("CPT:99213")), Set.of(), Set.of(), null, null))
                .getFirst().rows().getFirst().charge();
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void rateLeadsToItsOwnRow() {
        model.show(source(charge, 1, null));
        model.copyRecord();

        assertThat(copied).containsExactly("OFFICE VISIT LEVEL 3,99213,CPT,outpatient,,,,200.00,120.00,Aetna,HMO,"
                + "90.00,,,,fee schedule,90.00,110.00,");
        assertThat(model.factsOfFile()).extracting(Fact::label).containsExactly("File", "SHA-256", "Imported from",
                "Obtained");
        assertThat(model.factsOfPlace()).extracting(Fact::label).containsExactly("Record", "Bytes", "Encoding");
    }

    @Test
    void selectedFieldIsMarkedAndCopied() {
        model.show(source(charge, 1, null));
        NamedCell plan = model.fields().stream().filter(cell -> cell.name().equals("plan_name")).findFirst()
                .orElseThrow();
        model.fieldProperty().set(plan);
        model.copyField();

        Excerpt excerpt = Objects.requireNonNull(model.excerptProperty().get());
        Excerpt.Range marked = Objects.requireNonNull(excerpt.field());
        assertThat(excerpt.text().substring(marked.from(), marked.to())).isEqualTo("HMO");
        assertThat(copied).containsExactly("HMO");
    }

    @Test
    void clickedAmountIsSelectedAndMarked() {
        model.show(source(charge, 1, Field.DOLLAR));

        assertThat(Objects.requireNonNull(model.fieldProperty().get()).name())
                .isEqualTo("standard_charge|negotiated_dollar");
        Excerpt excerpt = Objects.requireNonNull(model.excerptProperty().get());
        Excerpt.Range marked = Objects.requireNonNull(excerpt.field());
        assertThat(excerpt.text().substring(marked.from(), marked.to())).isEqualTo("90.00");
    }

    @Test
    void valueThatStandsNowhereIsSaidToBeMissing() {
        model.show(source(charge, 1, Field.ALGORITHM));

        assertThat(model.fieldProperty().get()).isNull();
        assertThat(model.messageProperty().get()).isNotEmpty();
    }

    @Test
    void emptyCellsAreListedWhereTheyAreAskedFor() {
        model.show(source(charge, 1, Field.DOLLAR));
        assertThat(model.fields()).noneMatch(NamedCell::isEmpty);

        model.emptiesProperty().set(true);

        assertThat(model.fields()).hasSize(19).extracting(NamedCell::name).contains("modifiers", "estimated_amount");
        assertThat(model.emptyCells()).isEqualTo(7);
        assertThat(model.fieldProperty().get()).isNotNull();
    }

    @Test
    void fieldsAreFoundByNameAndValueAndTheSelectedOneStays() {
        model.show(source(charge, 1, Field.DOLLAR));
        model.searchProperty().set("aetna");

        assertThat(model.fields()).extracting(NamedCell::name).containsExactly("payer_name");
        assertThat(model.listed()).isEqualTo("1 of 19 fields");
        assertThat(Objects.requireNonNull(model.fieldProperty().get()).value()).isEqualTo("90.00");
    }

    @Test
    void missingChargeIsSaid() {
        model.show(source(Long.MAX_VALUE, null, null));

        assertThat(model.messageProperty().get()).isNotEmpty();
        assertThat(model.factsOfFile()).isEmpty();
    }

    private static Place.Source source(long charge, @Nullable Integer rate, @Nullable Field field) {
        return new Place.Source(charge, rate, field, "A number");
    }
}
