package org.priceglass.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.export.report.ReportFormat;
import org.priceglass.model.Field;
import org.priceglass.quality.Finding;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.notice.Notice;

class FoundViewModelTest {
    private QualityRoom room;
    private FoundViewModel found;
    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        room = QualityRoom.judged(folder);
        found = room.models.found();
        room.selectCheck("cash-above-gross");
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void firstRowsAreThereAtOnceWithTheirChargesAndInvisibleCharactersShown() {
        assertThat(found.messageProperty().get()).isEqualTo("the first 100");
        assertThat(found.rows()).hasSize(100);

        FoundLine first = line(0);
        assertThat(first.words()).isEqualTo("gross 200.00, cash 220.00");
        assertThat(first.description()).isEqualTo("VISIT⟨U+200B⟩ 0");
        assertThat(first.record()).isEqualTo(4);
    }

    @Test
    void allRowsAreListedOnDemandInTheOrderOfTheFile() {
        found.listAll();

        assertThat(found.messageProperty().get()).isEqualTo(QualityRoom.ODD + " rows");
        assertThat(found.moreProperty().get()).isFalse();
        assertThat(found.rows()).hasSize(QualityRoom.ODD);
        assertThat(line(QualityRoom.ODD - 1).description()).isEqualTo("VISIT⟨U+200B⟩ " + (QualityRoom.ODD - 1));
    }

    @Test
    void rowsOfAnotherCheckTakeThePlaceOfAllRows() {
        found.listAll();

        room.selectCheck("without-shoppable-service");

        assertThat(found.moreProperty().get()).isFalse();
        assertThat(found.rows()).hasSize(70);
        assertThat(line(0).hasSource()).isFalse();
        found.open(line(0));
        assertThat(room.visited).isEmpty();
    }

    @Test
    void rowOpensItsSourceWithTheFieldMarked() {
        found.open(line(1));

        assertThat(room.visited).singleElement().isInstanceOfSatisfying(Place.Source.class, place -> {
            assertThat(place.field()).isEqualTo(Field.CASH);
            assertThat(place.rate()).isNull();
            assertThat(place.charge()).isNotEqualTo(Finding.NO_CHARGE);
        });
    }

    @Test
    void everyRowIsExportedWhetherListedOrNot() {
        assertThat(found.everyRow()).hasSize(QualityRoom.ODD);
    }

    @Test
    void reportIsWrittenInEachForm() throws Exception {
        ScoredVersion version = Objects.requireNonNull(room.models.sets().selectedProperty().get());
        for (ReportFormat format : ReportFormat.values()) {
            room.screen.desk().write(version, format);

            assertThat(room.same.notices().all().getFirst().kind()).isEqualTo(Notice.Kind.DONE);
            String head = new String(Files.readAllBytes(folder.resolve("target")), 0, 4, StandardCharsets.ISO_8859_1);
            assertThat(head).isEqualTo(switch (format) {
                case HTML -> "<!DO";
                case PDF -> "%PDF";
                case XLSX -> "PK\u0003\u0004";
            });
        }
        assertThat(folder.resolve("target.part")).doesNotExist();
    }

    private FoundLine line(int index) {
        // The first look asks for the page, which has come when that returns.
        found.rows().get(index);
        return found.rows().get(index);
    }
}
