package org.priceglass.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.model.listing.Coordinates;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.Oddity;
import org.priceglass.model.listing.PublishedTime;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;

class ScansTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final SourceRef PRA = new SourceRef(SourceKind.PRA, "https://pra.example");
    private static final long HUGE = 3_000_000_000L;
    private static final ListedHospital GENERAL = new ListedHospital("h1", "General",
            List.of(new Identifier(Identifier.CCN, "020001", null)),
            new Location("General", "1 Main St", "Anchorage", "AK", "99508"),
            new HospitalTraits("(907) 562-2211", "https://general.example/", 401, "Anchorage", "Acute Care", "Private",
                    "Generals", new Coordinates(new BigDecimal("61.1883000"), new BigDecimal("-149.8211000"))),
            null, Map.of("id", "h1", "beds", "401"));
    private static final ListedFile FILE = new ListedFile("f1", "prices.csv", "https://general.example/prices.csv",
            HUGE, new PublishedTime("2026-10-01", Instant.parse("2026-10-01T00:00:00Z")), null,
            "https://general.example/prices", Map.of("fileid", "f1"));

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    /** Number 25 of the incumbent's faults: a size beyond 2,147,483,647 bytes overflowed. */
    @Test
    void aListingIsKeptWithEveryFieldAndASizeBeyondTwoGigabytes() {
        int hospital = enter(GENERAL, FILE);
        StoredListing stored = workspace.listingRepository().ofHospital(hospital).getFirst();
        assertThat(stored.listing()).isEqualTo(GENERAL);
        assertThat(stored.files()).singleElement().satisfies(file -> assertThat(file.file()).isEqualTo(FILE));
        assertThat(stored.vanished()).isFalse();
        assertThat(workspace.listingRepository().contacts()).containsEntry(hospital,
                List.of(new ListedContact("General", "(907) 562-2211", "https://general.example/")));
    }

    @Test
    void aFileIsWantedUntilItsDownloadIsQueued() {
        enter(GENERAL, FILE);
        List<WantedFile> wanted = workspace.wantedFiles().page(0, 10);
        assertThat(wanted).containsExactly(
                new WantedFile(wanted.getFirst().mrf(), "https://general.example/prices.csv", "prices.csv", HUGE, NOW));
        workspace.wantedFiles().queued(List.of(wanted.getFirst().mrf()));
        assertThat(workspace.wantedFiles().page(0, 10)).isEmpty();
        assertThat(workspace.wantedFiles().count()).isZero();
    }

    @Test
    void whatAScanDoesNotSeeIsMarkedAndStays() {
        int hospital = enter(GENERAL, FILE);
        int scan = workspace.scans().begin(PRA, "AK");
        workspace.scans().record(scan, writer -> {
            assertThat(writer.unseen()).isOne();
            writer.vanishUnseen();
        });
        workspace.scans().finish(scan, ScanOutcome.COMPLETE, "");
        StoredListing stored = workspace.listingRepository().ofHospital(hospital).getFirst();
        assertThat(stored.vanished()).isTrue();
        assertThat(stored.files().getFirst().vanished()).isTrue();
        assertThat(workspace.wantedFiles().count()).as("nobody fetches what is gone").isZero();
        StoredScan report = workspace.scanRepository().find(scan).orElseThrow();
        assertThat(report.hospitals()).containsExactly(Map.entry(ListingChange.VANISHED, 1));
        assertThat(report.files()).containsExactly(Map.entry(ListingChange.VANISHED, 1));
        assertThat(workspace.listingRepository().changes(stored.id())).extracting(StoredSighting::change)
                .startsWith(ListingChange.VANISHED, ListingChange.VANISHED);
    }

    @Test
    void aFailedBatchLeavesNothing() {
        int scan = workspace.scans().begin(PRA, "AK");
        assertThatThrownBy(() -> workspace.scans().record(scan, writer -> {
            writer.write(new HospitalSighting(null, GENERAL, ListingChange.NEW, ""));
            throw new IllegalArgumentException("in the middle");
        })).hasMessageContaining("in the middle");
        assertThat(workspace.listingRepository().withoutHospital()).isEmpty();
        assertThat(workspace.scanRepository().find(scan).orElseThrow().outcome()).isNull();
    }

    @Test
    void aScanThatAnotherOvertookRecordsNothing() {
        int first = workspace.scans().begin(PRA, "AK");
        int elsewhere = workspace.scans().begin(PRA, "AL");
        int second = workspace.scans().begin(PRA, "AK");
        assertThatThrownBy(() -> workspace.scans().record(first, writer -> writer.note(List.of())))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("overtaken");
        Oddity oddity = new Oddity("General", "beds-not-a-number", "N/A");
        for (int scan : List.of(elsewhere, second)) {
            workspace.scans().record(scan, writer -> writer.note(List.of(oddity)));
            assertThat(workspace.scanRepository().oddities(scan, 5)).containsExactly(oddity);
        }
    }

    @Test
    void aPartThatWasAskedNeedNotBeAskedAgainUnlessItFailed() {
        workspace.scans().finish(workspace.scans().begin(PRA, "AK"), ScanOutcome.COMPLETE, "");
        workspace.scans().finish(workspace.scans().begin(PRA, "AL"), ScanOutcome.FAILED, "HTTP 500");
        workspace.scans().begin(PRA, "AR");
        assertThat(workspace.scans().isAsked(PRA, "AK", NOW)).isTrue();
        assertThat(workspace.scans().isAsked(PRA, "AK", NOW.plusSeconds(1))).isFalse();
        assertThat(workspace.scans().isAsked(PRA, "AL", NOW)).isFalse();
        assertThat(workspace.scans().isAsked(PRA, "AR", NOW)).isFalse();
    }

    @Test
    void mergedHospitalsLoseNothing() {
        int other = workspace.catalogue().addHospital("General Hospital",
                List.of(new Identifier(Identifier.CCN, "020001", null)), List.of());
        int third = workspace.catalogue().addHospital("Third", List.of(), List.of());
        int hospital = enter(GENERAL, FILE);
        workspace.possibleMatches().note(hospital, other, new BigDecimal("0.9000"), "same CCN");
        workspace.possibleMatches().note(other, hospital, new BigDecimal("0.9000"), "noted the other way round");
        workspace.possibleMatches().note(hospital, third, new BigDecimal("0.6000"), "same name");
        assertThat(workspace.possibleMatches().open()).hasSize(2);
        workspace.possibleMatches().merge(workspace.possibleMatches().open().getFirst().id());
        assertThat(workspace.listingRepository().ofHospital(other)).hasSize(1);
        assertThat(workspace.hospitalRepository().all()).extracting(StoredHospital::id).containsExactly(other, third);
        assertThat(workspace.hospitalRepository().all().getFirst().locations()).containsExactly(GENERAL.location());
        assertThat(workspace.possibleMatches().open()).singleElement()
                .satisfies(pair -> assertThat(pair.other()).isEqualTo(other));
        workspace.possibleMatches().keepApart(workspace.possibleMatches().open().getFirst().id());
        workspace.possibleMatches().note(other, third, new BigDecimal("0.6000"), "again");
        assertThat(workspace.possibleMatches().open()).isEmpty();
    }

    /** Enters a hospital with one file by a scan of Alaska and returns the hospital's id. */
    private int enter(ListedHospital listing, ListedFile file) {
        AtomicInteger hospital = new AtomicInteger();
        int scan = workspace.scans().begin(PRA, "AK");
        workspace.scans().record(scan, writer -> {
            int id = writer.write(new HospitalSighting(null, listing, ListingChange.NEW, ""));
            writer.write(id, new FileSighting(null, file, ListingChange.NEW, "", true));
            hospital.set(writer.catalogue().addHospital("General", listing.identifiers(), List.of(listing.location())));
            writer.link(id, hospital.get());
            assertThat(writer.seen()).isOne();
        });
        workspace.scans().finish(scan, ScanOutcome.COMPLETE, "asked");
        return hospital.get();
    }
}
