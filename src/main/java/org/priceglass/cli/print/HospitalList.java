package org.priceglass.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.HospitalRef;
import org.priceglass.ask.HospitalRow;
import org.priceglass.cli.print.TextTable.Align;

/** Hospitals with what the workspace holds of them. */
public final class HospitalList {
    private HospitalList() {
    }

    public static void print(List<HospitalRow> hospitals, PrintWriter out) {
        TextTable table = new TextTable().column("Id", Align.NUMBER).column("Hospital", Align.TEXT)
                .column("CCN", Align.WHOLE).column("State", Align.WHOLE).column("ZIP", Align.WHOLE)
                .column("Miles", Align.NUMBER).column("Layout", Align.WHOLE).column("Updated", Align.WHOLE)
                .column("Charges", Align.NUMBER).column("Rates", Align.NUMBER);
        for (HospitalRow row : hospitals) {
            HospitalRef hospital = row.hospital();
            table.row(List.of(Long.toString(hospital.id()), hospital.name(), Wording.orEmpty(hospital.ccn()),
                    Wording.orEmpty(hospital.state()), Wording.orEmpty(hospital.zip()), Wording.milesCell(hospital),
                    layout(row), Wording.orEmpty(row.lastUpdatedOn()), Long.toString(row.charges()),
                    Long.toString(row.rates())));
        }
        table.print(out);
    }

    public static void write(List<HospitalRow> hospitals, JsonOut json) throws IOException {
        json.array();
        for (HospitalRow row : hospitals) {
            HospitalRef hospital = row.hospital();
            json.object();
            json.number("id", hospital.id());
            json.text("name", hospital.name());
            json.text("ccn", hospital.ccn());
            json.text("state", hospital.state());
            json.text("zip", hospital.zip());
            json.text("address", row.address());
            json.miles("miles", hospital.miles());
            json.truth("approximate", hospital.approximate());
            json.number("version", row.versionId());
            json.text("layout", row.layout());
            json.text("dictionary", row.dictionary());
            json.text("lastUpdatedOn", row.lastUpdatedOn());
            json.text("importedAt", row.importedAt() == null ? null : row.importedAt().toString());
            json.number("charges", row.charges());
            json.number("rates", row.rates());
            json.endObject();
        }
        json.endArray();
        json.endLine();
    }

    private static String layout(HospitalRow row) {
        @Nullable
        String layout = row.layout();
        return layout == null ? "" : layout + " " + Wording.orEmpty(row.dictionary());
    }
}
