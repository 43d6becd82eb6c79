package org.priceglass.discover.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.ScanFixture;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.Visit;
import org.priceglass.model.Location;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ScanOutcome;

class HospitalTableTest {
    private static final String REGISTRY = """
            "Facility ID","Facility Name","Address","City/Town","State","ZIP Code","County/Parish","Telephone Number",\
            "Hospital Type","Hospital Ownership","Emergency Services"
            010001,SOUTHEAST HEALTH MEDICAL CENTER,1108 ROSS CLARK CIRCLE,DOTHAN,AL,36301,HOUSTON,(334) 793-8701,\
            Acute Care Hospitals,Government - Hospital District or Authority,Yes
            020001,"PROVIDENCE ALASKA MEDICAL CENTER","BOX 196604",ANCHORAGE,AK,99508,ANCHORAGE,(907) 562-2211,\
            Acute Care Hospitals,Voluntary non-profit - Church,Yes
            990001,SOMEWHERE ELSE,,,,,,,,,
            """;

    @TempDir
    private Path folder;
    private ScanFixture scan;

    @BeforeEach
    void open() throws IOException {
        scan = new ScanFixture();
    }

    @AfterEach
    void close() throws IOException {
        scan.close();
    }

    @Test
    void theRegistryIsReadByState() throws IOException {
        HospitalTable registry = HospitalTable.registry(TableOrigin.file(write(REGISTRY)), List.of("al", "AK"));
        assertThat(registry.parts()).containsExactly("AL", "AK");
        assertThat(scan.ask(registry, "AL").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(scan.hospitals()).singleElement().satisfies(hospital -> {
            assertThat(hospital.key()).isEqualTo("ccn:010001");
            assertThat(hospital.location()).isEqualTo(
                    new Location("SOUTHEAST HEALTH MEDICAL CENTER", "1108 ROSS CLARK CIRCLE", "DOTHAN", "AL", "36301"));
            assertThat(hospital.traits().type()).isEqualTo("Acute Care Hospitals");
            assertThat(hospital.traits().county()).isEqualTo("HOUSTON");
            assertThat(hospital.files()).as("the registry says nothing of files").isNull();
            assertThat(hospital.published()).containsEntry("Emergency Services", "Yes");
        });
        assertThat(scan.rules()).isEmpty();
    }

    @Test
    void everyRowOfTheRegistryIsInOnePart() throws IOException {
        HospitalTable registry = HospitalTable.registry(TableOrigin.file(write(REGISTRY)), List.of());
        int listed = 0;
        for (String part : registry.parts()) {
            scan.ask(registry, part);
            listed += scan.hospitals().size();
        }
        assertThat(listed).isEqualTo(3);
        assertThat(registry.parts()).contains("PR", "GU", "none").doesNotHaveDuplicates();
    }

    @Test
    void theRegistryIsDownloadedOnce() throws IOException {
        scan.web().route("cms", "/hospitals.csv",
                request -> MockAnswer.ok("text/csv", REGISTRY.getBytes(StandardCharsets.UTF_8)));
        HospitalTable registry = HospitalTable.registry(
                TableOrigin.web(scan.client(), scan.web().uri("cms", "/hospitals.csv").toString()), List.of());
        registry.parts()
                .forEach(part -> assertThat(scan.ask(registry, part).outcome()).isEqualTo(ScanOutcome.COMPLETE));
        assertThat(scan.web().visits().all()).extracting(Visit::target).containsExactly("/hospitals.csv");
    }

    @Test
    void theRegistryIsDownloadedFromWhereItsCatalogueSaysToday() {
        String file = scan.web().uri("cms", "/2026-11/hospitals.csv").toString();
        scan.web().route("cms", "/2026-11/hospitals.csv", request -> MockAnswer.text(REGISTRY));
        scan.web().route("cms", "/entry", request -> MockAnswer
                .json("{\"title\":\"x\",\"distribution\":[{\"data\":{\"downloadURL\":\"" + file + "\"}}]}"));
        scan.web().route("cms", "/changed", request -> MockAnswer.json("{\"distribution\":[]}"));
        scan.web().route("cms", "/page", request -> MockAnswer.html("<html>maintenance"));
        assertThat(scan.ask(downloaded("/entry"), "AL").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(scan.hospitals()).isNotEmpty();
        assertFailed(downloaded("/changed"), "names no file to download");
        assertFailed(downloaded("/page"), "answers no JSON");
        assertFailed(downloaded("/none"), "404");
    }

    private HospitalTable downloaded(String path) {
        return HospitalTable.registry(new RegistryDownload(scan.client(), scan.web().uri("cms", path).toString()),
                List.of("AL"));
    }

    @Test
    void aTableThatCannotBeHadOrIsNoneIsAnError() throws IOException {
        HospitalTable missing = HospitalTable
                .registry(TableOrigin.web(scan.client(), scan.web().uri("cms", "/none.csv").toString()), List.of("AL"));
        assertThat(scan.ask(missing, "AL").failure()).hasValue(WebFailure.NOT_FOUND);
        assertFailed(HospitalTable.registry(TableOrigin.file(folder.resolve("none.csv")), List.of("AL")), "is no file");
        assertFailed(HospitalTable.registry(TableOrigin.file(write("name,city\nA,B\n")), List.of("AL")),
                "is not the registry");
        assertFailed(list("city,state\nA,B\n", Map.of()), "say which it is");
        assertFailed(list("<html><body>Not found</body></html>", Map.of()), "is no CSV file");
        assertFailed(list("", Map.of()), "is no CSV file");
        assertFailed(list("name\nA\n", Map.of(ColumnRole.CCN, "Number")), "has no column \"Number\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aListIsReadByWhatItsHeadersSay(String delimiter) throws IOException {
        HospitalTable list = list(
                String.join(delimiter, "Hospital Name", "CCN", "State", "MRF URL", "File Size", "Last Modified",
                        "My Column")
                        + "\r\n"
                        + String.join(delimiter, "General", "20001", "Alaska", "example.org/1.csv", "3000000000",
                                "6/22/2025", "kept")
                        + "\r\n\r\n" + String.join(delimiter, "Other", "", "AK", "") + "\r\n",
                Map.of());
        assertThat(scan.ask(list, "").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        ListedHospital general = scan.hospitals().getFirst();
        assertThat(general.identifiers()).extracting("number").containsExactly("020001");
        assertThat(general.location().state()).isEqualTo("AK");
        assertThat(general.published()).containsEntry("My Column", "kept");
        assertThat(files(general)).singleElement().satisfies(file -> {
            assertThat(file.url()).isEqualTo("https://example.org/1.csv");
            assertThat(file.bytes()).isEqualTo(3_000_000_000L);
            assertThat(String.valueOf(file.retrieved())).contains("2025-06-22T00:00:00Z");
        });
        assertThat(files(scan.hospitals().get(1))).isEmpty();
        assertThat(scan.rules()).contains("ccn-form", "url-form");
    }

    @Test
    void columnsAreNamedByTheUserWhereHeadersDoNotSay() throws IOException {
        Map<ColumnRole, String> named = ColumnMapping.parse("name=Betrieb, file-url = Datei ,");
        HospitalTable list = list("Name,Betrieb,Datei\nJon Snow,General,https://example.org/1.csv\n", named);
        scan.ask(list, "");
        assertThat(scan.hospitals().getFirst().name()).isEqualTo("General");
        assertThat(files(scan.hospitals().getFirst())).hasSize(1);
        assertThatThrownBy(() -> ColumnMapping.parse("colour=Blue")).isInstanceOf(TableException.class)
                .hasMessageContaining("no column can mean \"colour\"").hasMessageContaining("file-url");
        assertThatThrownBy(() -> ColumnMapping.parse("name")).isInstanceOf(TableException.class)
                .hasMessageContaining("name=COLUMN");
    }

    @Test
    void aListOfUrlsAloneIsAListToo() throws IOException {
        scan.ask(list("url\nhttps://a.example/1.csv | https://a.example/2.csv\nhttps://b.example/3.csv\n", Map.of()),
                "");
        assertThat(scan.hospitals()).extracting(ListedHospital::name).containsExactly(null, null);
        assertThat(scan.hospitals().stream().flatMap(hospital -> files(hospital).stream()).map(ListedFile::url))
                .containsExactly("https://a.example/1.csv", "https://a.example/2.csv", "https://b.example/3.csv");
    }

    @Test
    void aLongListComesInBatchesAndOddRowsAreKept() throws IOException {
        StringBuilder text = new StringBuilder("\ufeffname,ccn,beds,name\n");
        for (int i = 0; i < 1200; i++) {
            text.append("Hospital ").append(i).append(',').append(i % 2 == 0 ? "050001" : "").append(",N/A,x,more\n");
        }
        PartAnswer answer = scan.ask(list(text.toString(), Map.of()), "");
        assertThat(answer.evidence()).contains("1,200 hospitals");
        assertThat(scan.hospitals()).hasSize(1200).extracting(hospital -> hospital.published().get("column 5"))
                .containsOnly("more");
        assertThat(scan.hospitals().getFirst().published()).containsEntry("name (4)", "x");
        assertThat(scan.rules()).filteredOn("beds-not-a-number"::equals).hasSize(1200);
    }

    private void assertFailed(HospitalTable table, String reason) {
        PartAnswer answer = scan.ask(table, table.parts().getFirst());
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.FAILED);
        assertThat(answer.evidence()).contains(reason).doesNotContain("\n");
    }

    private HospitalTable list(String text, Map<ColumnRole, String> named) throws IOException {
        return HospitalTable.list("a list", TableOrigin.file(write(text)), named);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), text);
    }

    private static List<ListedFile> files(ListedHospital hospital) {
        return Objects.requireNonNullElse(hospital.files(), List.of());
    }
}
