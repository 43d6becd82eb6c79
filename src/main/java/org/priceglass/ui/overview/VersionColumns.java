package org.priceglass.ui.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FileVersion;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the list of file versions. */
final class VersionColumns {
    private VersionColumns() {
    }

    static List<TableColumn<FileVersion, ?>> all(ZoneId zone) {
        return List.of(DataColumn
                .<FileVersion, Instant>value("Imported", FileVersion::obtainedAt, at -> Dates.format(at, zone)).ems(14),
                DataColumn.<FileVersion>text("Hospital", FileVersion::hospital).ems(17).rank(1).stretch(1),
                DataColumn.<FileVersion>text("File", VersionColumns::file).ems(22).rank(2).stretch(2),
                DataColumn.<FileVersion>text("Layout", VersionColumns::layout).whole().rank(4),
                DataColumn.<FileVersion>count("Charges", FileVersion::charges).rank(3),
                DataColumn.<FileVersion>count("Rates", FileVersion::rates).rank(3),
                DataColumn.<FileVersion>bytes("Size", FileVersion::bytes).rank(5),
                DataColumn.<FileVersion>text("State", v -> v.current() ? null : "superseded").rank(2).optional(),
                DataColumn.<FileVersion>text("From", FileVersion::location).ems(24).rank(6).stretch(2),
                DataColumn.<FileVersion>text("SHA-256", FileVersion::sha256).ems(12).rank(7));
    }

    private static String file(FileVersion version) {
        return version.member() == null ? version.file() : version.file() + " / " + version.member();
    }

    private static @Nullable String layout(FileVersion version) {
        return version.layout() == null
                ? null
                : version.layout() + " " + Objects.requireNonNullElse(version.dictionary(), "");
    }
}
