package org.priceglass.ui.quality;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.priceglass.ask.FileVersion;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the list of price sets. */
final class PriceSetColumns {
    private PriceSetColumns() {
    }

    static List<TableColumn<ScoredVersion, ?>> all(ZoneId zone) {
        return List.of(DataColumn.<ScoredVersion>text("Hospital", PriceSetColumns::name).ems(20).stretch(2),
                DataColumn.<ScoredVersion>number("Score", ScoredVersion::score, QualityWords::tenth),
                DataColumn.<ScoredVersion>text("Band", ScoredVersion::band).drawn(1.1, Region::new,
                        (dot, band) -> dot.getStyleClass().setAll("state-dot", "band-" + band)),
                DataColumn.<ScoredVersion>number("Change", ScoredVersion::change, QualityWords::change).rank(1)
                        .optional(),
                DataColumn.<ScoredVersion>text("File", row -> file(row.version())).ems(20).rank(3).stretch(1),
                DataColumn.<ScoredVersion>count("Charges", row -> row.version().charges()).rank(4),
                DataColumn.<ScoredVersion>text("State", row -> row.version().current() ? null : "superseded").rank(2)
                        .optional(),
                DataColumn.<ScoredVersion, Instant>value("Obtained", row -> row.version().obtainedAt(),
                        at -> Dates.format(at, zone)).rank(5),
                DataColumn
                        .<ScoredVersion, Instant>value("Judged", ScoredVersion::judgedAt, at -> Dates.format(at, zone))
                        .rank(6),
                DataColumn.<ScoredVersion>count("Version", row -> (long) row.version().id()).byChoice());
    }

    /** Whose price set it is; the file where that is not known. */
    static String name(ScoredVersion row) {
        return Objects.requireNonNullElseGet(row.version().hospital(), () -> file(row.version()));
    }

    /** The file, and its name in the archive. */
    static String file(FileVersion version) {
        return version.member() == null ? version.file() : version.file() + " / " + version.member();
    }
}
