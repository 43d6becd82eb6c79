package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.discover.ScanFixture;
import org.priceglass.discover.change.Shrinkage;
import org.priceglass.discover.pra.PraService;
import org.priceglass.discover.pra.PraSettings;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.MockPra;
import org.priceglass.model.Location;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredListing;
import org.priceglass.workspace.StoredScan;
import org.priceglass.workspace.WantedFile;
import org.priceglass.workspace.Workspace;

class ScanTest {
    private static final String GENERAL = """
            {"id":"h1","name":"QUILLHAVEN HOSPITAL","address":"1 MAIN ST","city":"ANCHORAGE","state":"AK",
             "zip":"99508","phone":"","ccn":"020001","files":[
             {"fileid":"f1","url":"https://q.example/1.csv","size":"10","retrieved":"2025-06-22T19:09:26.000Z"}]}""";
    private static final String OTHER = """
            {"id":"h2","name":"PINETOP CLINIC","address":"9 OAK RD","city":"JUNEAU","state":"AK","zip":"99801",
             "ccn":"020002","files":[{"fileid":"f2","url":"https://p.example/2.csv"}]}""";

    @TempDir
    private Path folder;
    private ScanFixture fixture;
    private Workspace workspace;
    private final MockPra pra = new MockPra(MockPra.SignIn.BODY);

    @BeforeEach
    void open() throws IOException {
        fixture = new ScanFixture();
        fixture.web().route("pra", pra);
        workspace = Workspace.open(folder, fixture.clock());
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
        fixture.close();
    }

    @Test
    void whatIsListedIsEnteredAndItsFilesAreWanted() {
        ScanReport report = scan(GENERAL, OTHER);
        assertThat(report.parts()).singleElement().satisfies(part -> {
            assertThat(part.answer().outcome()).isEqualTo(ScanOutcome.COMPLETE);
            assertThat(part.hospitals()).isEqualTo(2);
        });
        assertThat(names()).containsExactly("QUILLHAVEN HOSPITAL", "PINETOP CLINIC");
        assertThat(wanted()).containsExactly("https://q.example/1.csv", "https://p.example/2.csv");
        assertThat(report.wanted()).isEqualTo(2);
        assertThat(latest().hospitals()).containsExactly(Map.entry(ListingChange.NEW, 2));
    }

    /** Numbers 20 and 29 of the incumbent's faults: everything was changed, and fetched, at every scan. */
    @Test
    void faults20And29NothingIsChangedWhereNothingDid() {
        scan(GENERAL, OTHER);
        queueAll();
        scan(OTHER, GENERAL.replace("2025-06-22T19:09:26.000Z", "2025-06-22 19:09:26").replace("\"phone\":\"\",", ""));
        assertThat(latest().hospitals()).isEmpty();
        assertThat(latest().files()).isEmpty();
        assertThat(wanted()).isEmpty();
    }

    /** Number 28: a file id with a new URL was an error, and the new URL never downloaded. */
    @Test
    void fault28AFileThatMovedIsWantedAtItsNewUrl() {
        scan(GENERAL);
        queueAll();
        scan(GENERAL.replace("/1.csv", "/2026/1.csv"));
        assertThat(latest().files()).containsExactly(Map.entry(ListingChange.CHANGED, 1));
        assertThat(wanted()).containsExactly("https://q.example/2026/1.csv");
        assertThat(listings()).singleElement().satisfies(listing -> assertThat(listing.files()).hasSize(1));
    }

    @Test
    void aFileThatGrewIsWantedAgain() {
        scan(GENERAL);
        queueAll();
        scan(GENERAL.replace("\"10\"", "\"3000000000\""));
        assertThat(workspace.wantedFiles().page(0, 9)).extracting(WantedFile::bytes).containsExactly(3_000_000_000L);
    }

    /** Number 29: what vanished was never marked. */
    @Test
    void fault29WhatVanishedIsMarkedAndReturns() {
        scan(GENERAL, OTHER);
        queueAll();
        scan(GENERAL);
        assertThat(latest().hospitals()).containsExactly(Map.entry(ListingChange.VANISHED, 1));
        assertThat(latest().files()).containsExactly(Map.entry(ListingChange.VANISHED, 1));
        assertThat(names()).as("marked, not deleted").hasSize(2);
        scan(GENERAL, OTHER);
        assertThat(latest().hospitals()).containsExactly(Map.entry(ListingChange.RETURNED, 1));
        assertThat(wanted()).containsExactly("https://p.example/2.csv");
        assertThat(names()).hasSize(2);
    }

    @Test
    void filesThatAreNotListedAnyMoreVanishButNotWhereNoListIsGiven() {
        scan(GENERAL);
        String withoutList = GENERAL.replaceAll("(?s)\"files\":\\[.*]", "\"files\":null");
        scan(withoutList);
        assertThat(latest().files()).isEmpty();
        scan(GENERAL.replaceAll("(?s)\"files\":\\[.*]", "\"files\":[]"));
        assertThat(latest().files()).containsExactly(Map.entry(ListingChange.VANISHED, 1));
    }

    /** Number 22: a state that failed was a state without hospitals. */
    @Test
    void fault22AStateThatFailsOrAnswersNothingLosesNothing() {
        scan(GENERAL);
        pra.fail("AK", MockAnswer.status(500));
        ScanReport failed = scan();
        assertThat(failed.failed()).hasSize(1);
        assertThat(latest().outcome()).isEqualTo(ScanOutcome.FAILED);
        ScanReport empty = scan();
        assertThat(empty.parts().getFirst().answer().outcome()).isEqualTo(ScanOutcome.SUSPICIOUS);
        assertThat(listings()).noneMatch(StoredListing::vanished);
    }

    @Test
    void anAnswerThatLostMostHospitalsIsNotBelieved() {
        String[] many = new String[12];
        for (int i = 0; i < many.length; i++) {
            many[i] = "{\"id\":\"h%d\",\"name\":\"Hospital %d\",\"files\":[]}".formatted(i, i);
        }
        scan(many);
        ScanReport report = scan(many[0], many[1]);
        assertThat(report.parts().getFirst().answer().outcome()).isEqualTo(ScanOutcome.SUSPICIOUS);
        assertThat(report.parts().getFirst().answer().evidence()).contains("only 2 of 12");
        assertThat(listings()).noneMatch(StoredListing::vanished);
    }

    /** Number 24: hospitals that share a CCN collapsed; one that gained a CCN was skipped for ever. */
    @Test
    void fault24CampusesOfOneCcnStayApartAndAGainedCcnIsAChange() {
        String campus = GENERAL.replace("h1", "h3").replace("1 MAIN ST", "77 HARBOR WAY").replace("99508", "99664")
                .replace("f1", "f3").replace("/1.csv", "/3.csv");
        scan(GENERAL, campus);
        assertThat(names()).hasSize(2);
        assertThat(workspace.possibleMatches().open()).singleElement()
                .satisfies(pair -> assertThat(pair.evidence()).contains("same CCN", "another place"));
        scan(campus, GENERAL);
        assertThat(latest().hospitals()).as("no flapping").isEmpty();
        scan(campus, GENERAL, OTHER.replace("020002", ""));
        scan(campus, GENERAL, OTHER);
        assertThat(latest().hospitals()).containsExactly(Map.entry(ListingChange.CHANGED, 1));
        assertThat(hospital("PINETOP CLINIC").identifier("CCN")).hasValue("020002");
    }

    @Test
    void aKnownHospitalIsFoundAgainHoweverItIsWritten() {
        int known = workspace.catalogue().addHospital("Quillhaven Hosp.", List.of(),
                List.of(new Location("Quillhaven", "1 Main Street", "Anchorage", "AK", "99508")));
        scan(GENERAL);
        assertThat(names()).containsExactly("Quillhaven Hosp.");
        assertThat(workspace.listingRepository().ofHospital(known)).hasSize(1);
        assertThat(hospital("Quillhaven Hosp.").identifier("CCN")).hasValue("020001");
        assertThat(hospital("Quillhaven Hosp.").locations()).as("the same place").hasSize(1);
    }

    @Test
    void aHospitalThatSomeoneElseEntersBetweenTwoPartsIsKnown() {
        pra.list("AK", "[" + GENERAL + "]").list("AL", "[" + OTHER + "]");
        ScanListener entering = (part, done, total) -> {
            if (done == 1) {
                workspace.catalogue().addHospital("Pinetop Clinic", List.of(),
                        List.of(new Location("Pinetop", "9 Oak Road", "Juneau", "AK", "99801")));
            }
        };
        new Scan(workspace, Shrinkage.USUAL).run(service(List.of("AK", "AL")), Instant.MAX, entering, fixture.stop());
        assertThat(names()).containsExactly("QUILLHAVEN HOSPITAL", "Pinetop Clinic");
    }

    @Test
    void aHospitalWithoutNameOrNumberIsKeptAndItsFileWanted() {
        scan("{\"id\":\"h9\",\"files\":[{\"fileid\":\"f9\",\"url\":\"https://n.example/9.csv\"}]}");
        assertThat(names()).isEmpty();
        assertThat(wanted()).containsExactly("https://n.example/9.csv");
        assertThat(workspace.listingRepository().withoutHospital()).hasSize(1);
        assertThat(latest().oddities()).containsKeys("name-missing", "ccn-missing");
    }

    /** Number 24: a telephone, ZIP or city longer than its column lost the hospital. */
    @Test
    void fault24LongTextsLoseNothing() {
        String city = "C".repeat(300);
        scan(GENERAL.replace("ANCHORAGE", city).replace("\"phone\":\"\"", "\"phone\":\"" + "9".repeat(300) + "\"")
                .replace("99508", "99508-" + "1".repeat(300)));
        assertThat(listings()).singleElement().satisfies(listing -> {
            assertThat(listing.listing().location().city()).isEqualTo(city);
            assertThat(listing.listing().traits().phone()).hasSize(300);
        });
    }

    @Test
    void aFileOfTwoHospitalsIsWantedOnce() {
        scan(GENERAL, OTHER.replace("https://p.example/2.csv", "https://q.example/1.csv"));
        assertThat(wanted()).containsExactly("https://q.example/1.csv");
    }

    @Test
    void aScanThatGoesOnAsksOnlyWhatIsLeft() {
        pra.list("AK", "[" + GENERAL + "]").list("AL", "[" + OTHER + "]");
        Instant began = ScanFixture.START;
        assertThat(run(List.of("AK"), began).skipped()).isZero();
        pra.fail("AL", MockAnswer.status(500));
        run(List.of("AL"), began);
        ScanReport rest = run(List.of("AK", "AL"), began);
        assertThat(rest.skipped()).isOne();
        assertThat(rest.parts()).extracting(ScannedPart::part).containsExactly("AL");
        fixture.pass(Duration.ofDays(1));
        assertThat(run(List.of("AK", "AL"), began.plus(Duration.ofDays(1))).skipped()).isZero();
    }

    @Test
    void aScanThatIsStoppedKeepsWhatItHasRecorded() {
        pra.list("AK", "[" + GENERAL + "]").list("AL", "[" + OTHER + "]");
        ScanListener stopping = (part, done, total) -> {
            if (done == 1) {
                fixture.stop().stop();
            }
        };
        PraService service = service(List.of("AK", "AL"));
        Scan scan = new Scan(workspace, Shrinkage.USUAL);
        assertThatThrownBy(() -> scan.run(service, Instant.MAX, stopping, fixture.stop()))
                .isInstanceOf(CancellationException.class);
        assertThat(latest().outcome()).as("Alabama was not answered").isNull();
        assertThat(names()).containsExactly("QUILLHAVEN HOSPITAL");
        assertThat(wanted()).containsExactly("https://q.example/1.csv");
    }

    private ScanReport scan(String... hospitals) {
        pra.list("AK", "[" + String.join(",", hospitals) + "]");
        return run(List.of("AK"), Instant.MAX);
    }

    private ScanReport run(List<String> states, Instant since) {
        return new Scan(workspace, Shrinkage.USUAL).run(service(states), since, ScanListener.NONE, fixture.stop());
    }

    private PraService service(List<String> states) {
        return new PraService(fixture.client(), PraSettings.at(fixture.at("pra")).with(states), fixture.clock());
    }

    private void queueAll() {
        workspace.wantedFiles().queued(workspace.wantedFiles().page(0, 99).stream().map(WantedFile::mrf).toList());
    }

    private List<String> wanted() {
        return workspace.wantedFiles().page(0, 99).stream().map(WantedFile::location).toList();
    }

    private StoredScan latest() {
        return workspace.scanRepository().page(Integer.MAX_VALUE, 1).getFirst();
    }

    private List<String> names() {
        return workspace.hospitalRepository().all().stream().map(StoredHospital::name).toList();
    }

    private StoredHospital hospital(String name) {
        return workspace.hospitalRepository().all().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private List<StoredListing> listings() {
        return workspace.hospitalRepository().all().stream()
                .flatMap(each -> workspace.listingRepository().ofHospital(each.id()).stream()).toList();
    }
}
