package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.ScanFixture;
import org.priceglass.discover.pra.PraPace;
import org.priceglass.discover.pra.PraSettings;
import org.priceglass.discover.table.ColumnRole;
import org.priceglass.http.HostLimit;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;
import org.priceglass.settings.SettingStore;
import org.priceglass.settings.Settings;

class HospitalSourcesTest {
    @TempDir
    private Path folder;
    private ScanFixture fixture;
    private HospitalSources sources;

    @BeforeEach
    void open() throws IOException {
        fixture = new ScanFixture();
        sources = new HospitalSources(fixture.client(), () -> PraSettings.USUAL, fixture.clock());
    }

    @AfterEach
    void close() throws IOException {
        fixture.close();
    }

    @Test
    void theServiceIsAskedForAllStatesUnlessSomeAreNamed() throws UnusableSourceException {
        HospitalSource usual = sources.open(ScanRequest.of(SourceKind.PRA, " "));
        assertThat(usual.ref().address()).isEqualTo("https://pts.patientrightsadvocatefiles.org");
        assertThat(usual.parts()).hasSize(51);
        HospitalSource other = sources
                .open(ScanRequest.of(SourceKind.PRA, "http://localhost:8085").in(List.of("texas", "ak", "TX")));
        assertThat(other.ref().address()).startsWith("http://localhost:8085");
        assertThat(other.parts()).containsExactly("TX", "AK");
    }

    @Test
    void aSiteIsNamedByDomainOrUrl() throws UnusableSourceException {
        for (String site : List.of("example.org", "https://EXAMPLE.org/prices?x")) {
            assertThat(sources.open(ScanRequest.of(SourceKind.HPT_TXT, site)).ref())
                    .isEqualTo(new SourceRef(SourceKind.HPT_TXT, "https://example.org/"));
        }
    }

    @Test
    void aFolderListsItsFilesAndNamesNoHospital() throws Exception {
        Files.createDirectories(folder.resolve("sub"));
        Path file = Files.writeString(folder.resolve("sub/920016429_general_standardcharges.csv"), "1234");
        Files.writeString(folder.resolve("README.md"), "no prices");
        HospitalSource source = sources.open(ScanRequest.of(SourceKind.FOLDER, folder.toString()));
        assertThat(fixture.ask(source, "").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        ListedHospital listed = fixture.hospitals().getFirst();
        assertThat(fixture.hospitals()).hasSize(1);
        assertThat(listed.name()).isNull();
        assertThat(listed.identifiers()).containsExactly(new Identifier(Identifier.EIN, "920016429", null));
        assertThat(listed.files()).extracting(ListedFile::url).containsExactly(file.toString());
        assertThat(listed.files()).extracting(ListedFile::bytes).containsExactly(4L);
    }

    @Test
    void aListIsAFileHereOrOnTheWebAndItsColumnsCanBeNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), "Haus,Where\nQuillhaven,https://q.example/1.csv\n");
        Map<ColumnRole, String> columns = Map.of(ColumnRole.NAME, "Haus", ColumnRole.FILE_URL, "Where");
        HospitalSource source = sources.open(new ScanRequest(SourceKind.LIST, file.toString(), List.of(), columns));
        assertThat(source.ref().address()).isEqualTo(file.toString());
        assertThat(fixture.ask(source, "").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(fixture.hospitals()).extracting(ListedHospital::name).containsExactly("Quillhaven");
        assertThat(sources.open(ScanRequest.of(SourceKind.LIST, "https://example.org/l.csv")).ref().address())
                .isEqualTo("https://example.org/l.csv");
    }

    @Test
    void theRegistryIsKnownAgainWhereverItComesFrom() throws UnusableSourceException {
        HospitalSource downloaded = sources.open(ScanRequest.of(SourceKind.REGISTRY, ""));
        HospitalSource local = sources
                .open(ScanRequest.of(SourceKind.REGISTRY, folder.resolve("r.csv").toString()).in(List.of("DC")));
        assertThat(downloaded.ref()).isEqualTo(local.ref());
        assertThat(local.parts()).containsExactly("DC");
    }

    @ParameterizedTest
    @CsvSource({"HPT_TXT,'a b',,names no site", "PRA,nowhere,,no address of a service",
            "PRA,,ZZ,no state is called 'ZZ'", "LIST,,,no file or folder is named",
            "FOLDER,/no/such/folder,,is no folder", "HPT_TXT,example.org,CA,leave the states out"})
    void whatNamesNoSourceIsRefusedWithWhatToWrite(SourceKind kind, @Nullable String address, @Nullable String state,
            String message) {
        ScanRequest request = ScanRequest.of(kind, address == null ? "" : address)
                .in(state == null ? List.of() : List.of(state));
        assertThatThrownBy(() -> sources.open(request)).isInstanceOf(UnusableSourceException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aRequestIsThePayloadOfItsJob() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ScanRequest request = new ScanRequest(SourceKind.LIST, "l.csv", List.of(),
                Map.of(ColumnRole.FILE_URL, "Where"));
        assertThat(json.readValue(json.writeValueAsString(request), ScanRequest.class)).isEqualTo(request);
    }

    @Test
    void howTheServiceIsAskedIsKeptInSettings() {
        Settings settings = new Settings(new KeptTexts());
        assertThat(new ScanSettings(settings).pra()).isEqualTo(PraSettings.USUAL);
        settings.set(ScanSettings.PRA_ADDRESS, URI.create("http://localhost:8085/v2"));
        settings.set(ScanSettings.PRA_HEADERS, Map.of("sessionid", "constant: x", "X-Key", "k"));
        settings.set(ScanSettings.PRA_REQUESTS, 10);
        settings.set(ScanSettings.PRA_SPAN, Duration.ofSeconds(30));
        settings.set(ScanSettings.PRA_SEARCH, "/find?in={state}");
        PraSettings set = new ScanSettings(settings).pra();
        assertThat(set.base()).hasToString("http://localhost:8085/v2");
        assertThat(set.headers()).isEqualTo(Map.of("sessionid", "constant: x", "X-Key", "k"));
        assertThat(set.pace().limit()).isEqualTo(new HostLimit(1, 10, Duration.ofSeconds(30)));
        assertThat(set.pace().patience()).isGreaterThan(Duration.ofSeconds(30)).isLessThan(PraPace.USUAL.patience());
        assertThat(set.paths().search()).isEqualTo("/find?in={state}");
    }

    private static final class KeptTexts implements SettingStore {
        private final Map<String, String> texts = new HashMap<>();

        @Override
        public Map<String, String> load() {
            return texts;
        }

        @Override
        public void save(String name, @Nullable String text) {
            texts.put(name, String.valueOf(text));
        }
    }
}
