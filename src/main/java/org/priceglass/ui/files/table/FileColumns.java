package org.priceglass.ui.files.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.priceglass.ask.FileVersion;
import org.priceglass.ask.ListedFile;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the list. */
final class FileColumns {
    private static final int SHORT_HASH = 12;

    private FileColumns() {
    }

    static List<TableColumn<ListedFile, ?>> all(ZoneId zone) {
        return List.of(DataColumn.<ListedFile>text("Hospital", row -> row.version().hospital()).ems(20).stretch(1),
                DataColumn.<ListedFile>text("File", row -> file(row.version())).ems(24).stretch(2), conformance(),
                DataColumn.<ListedFile>number("Quality", ListedFile::score,
                        score -> String.format(Locale.US, "%.1f", score)),
                DataColumn.<ListedFile>text("Layout", row -> row.version().layout()).whole().rank(4),
                DataColumn.<ListedFile>text("Dictionary", row -> row.version().dictionary()).rank(3),
                DataColumn.<ListedFile>bytes("Size", row -> row.version().bytes()).rank(2),
                DataColumn.<ListedFile, Instant>value("Obtained", row -> row.version().obtainedAt(),
                        at -> Dates.format(at, zone)).rank(1),
                DataColumn.<ListedFile>text("Status", FileFilterModel::status).rank(3),
                DataColumn.<ListedFile>count("Charges", row -> row.version().charges()).rank(6),
                DataColumn.<ListedFile>count("Rates", row -> row.version().rates()).rank(6),
                DataColumn.<ListedFile, String>value("SHA-256", row -> row.version().sha256(),
                        hash -> hash.substring(0, Math.min(SHORT_HASH, hash.length())) + "…").rank(5),
                DataColumn.<ListedFile>text("From", row -> row.version().location()).ems(24).rank(7).stretch(1));
    }

    private static DataColumn<ListedFile, CheckState> conformance() {
        return DataColumn
                .<ListedFile, CheckState>value("Conformance", row -> new CheckState(row.verdict()), CheckState::words)
                .drawn(1.1, Region::new, (dot, state) -> dot.getStyleClass().setAll("state-dot", state.style()));
    }

    private static String file(FileVersion version) {
        return version.member() == null ? version.file() : version.file() + " / " + version.member();
    }
}
