package org.priceglass.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priceglass.workspace.jooq.Tables.CHARGE;
import static org.priceglass.workspace.jooq.Tables.DESCRIPTION_BLOCK;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;
import static org.priceglass.workspace.jooq.Tables.PHRASE;
import static org.priceglass.workspace.jooq.Tables.POSTING;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.code.CodeKey;
import org.priceglass.model.Amount;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.RateAmount;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.workspace.packed.DescriptionBlock;
import org.priceglass.workspace.packed.PackedDetail;
import org.priceglass.workspace.packed.PackedRates;
import org.priceglass.workspace.packed.PostingBucket;

class VersionLoaderTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final String SHA = "a".repeat(64);

    @TempDir
    private Path folder;
    private Workspace workspace;
    private int hospital;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        hospital = workspace.catalogue().addHospital("General", List.of(), List.of());
        workspace.catalogue().addStoredObject(SHA, 100);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void chargesComeBackByTheirCode() throws IOException {
        int version = load(3000, 20, SHA, "/in/a.csv");
        StoredVersion.Shape shape = workspace.sql().selectFrom(MRF_VERSION).where(MRF_VERSION.ID.eq(version))
                .fetchSingle(row -> new StoredVersion.Shape(row.getPostingSegments(), row.getPostingBuckets(),
                        row.getDescriptionBlocks()));
        int hash = PostingBucket.hash(CodeKey.of(CodeSystem.HCPCS, "10042"));
        byte[] entries = workspace.sql().select(POSTING.ENTRIES).from(POSTING)
                .where(POSTING.ID.eq(PostingBucket.id(version, 0, PostingBucket.bucket(hash, shape.postingBuckets()))))
                .fetchSingle(POSTING.ENTRIES);
        assertThat(PostingBucket.ordinals(entries, hash)).containsExactly(42, 542, 1042, 1542, 2042, 2542);
        var row = workspace.sql().selectFrom(CHARGE).where(CHARGE.ID.eq(((long) version << 32) + 542)).fetchSingle();
        assertThat(row.getDescription()).isEqualTo("SERVICE 542");
        assertThat(row.getGross()).isEqualTo(542_000_000L);
        PackedDetail detail = row.getDetail();
        assertThat(detail.amount(Field.GROSS)).isEqualTo(Amount.of("542.00"));
        assertThat(detail.text(Field.NOTES, number -> phrase(version, number))).isEqualTo("note 3");
        PackedRates rates = row.getRates();
        assertThat(rates.size()).isEqualTo(20);
        assertThat(rates.amount(5, RateAmount.DOLLAR)).isEqualTo(new Amount(542 * 50 + 5, 2));
        assertThat(rates.position(5, detail.position())).isEqualTo(detail.position());
    }

    @Test
    void descriptionsStandInBlocks() throws IOException {
        int version = load(3000, 1, SHA, "/in/a.csv");
        List<String> found = new ArrayList<>();
        workspace.sql().select(DESCRIPTION_BLOCK.ENTRIES).from(DESCRIPTION_BLOCK).orderBy(DESCRIPTION_BLOCK.ID)
                .fetch(DESCRIPTION_BLOCK.ENTRIES)
                .forEach(entries -> DescriptionBlock.read(entries, (ordinal, text, keys) -> found.add(ordinal + text)));
        assertThat(found).hasSize(3000).startsWith("0SERVICE 0").endsWith("2999SERVICE 2999");
        assertThat(workspace.versions().find(SHA)).hasValue(version);
    }

    @Test
    void sqlShowsRatesAndCodesAsRows() throws IOException {
        int version = load(3, 2, SHA, "/in/a.csv");
        long charge = ((long) version << 32) + 2;
        var rates = workspace.sql().fetch("select payer, plan, methodology, dollar from rates(?) order by rate",
                charge);
        assertThat(rates).hasSize(2);
        assertThat(rates.get(1).get(0)).isEqualTo("Payer 1");
        assertThat(rates.get(1).get(2)).isEqualTo("fee schedule");
        assertThat((BigDecimal) rates.get(1).get(3)).isEqualByComparingTo("1.01");
        var codes = workspace.sql().fetch("select system, code from codes(?)", charge);
        assertThat(codes.get(0).intoArray()).containsExactly("CPT", "10002");
        assertThat(workspace.sql().fetch("select * from rates(1)")).isEmpty();
    }

    @Test
    void nothingIsSeenBeforeItIsPublishedAndNothingRemainsOfAnAbortedLoad() throws IOException {
        try (VersionLoader loader = workspace.versions().begin()) {
            new SampleCharges().sendTo(loader, 7001, 3);
            assertThat(workspace.versionRepository().ready()).isEmpty();
        }
        assertEmpty();
    }

    @Test
    void aRemovedVersionLeavesNothingAndCanBeLoadedAgain() throws IOException {
        int version = load(12_000, 2, SHA, "/in/a.csv");
        workspace.versions().remove(version);
        assertEmpty();
        assertThat(load(10, 2, SHA, "/in/a.csv")).isGreaterThan(version);
    }

    @Test
    void aContinuationNamesItsFirstPartAndIsNotIndexed() throws IOException {
        try (VersionLoader loader = workspace.versions().begin()) {
            SampleCharges charges = new SampleCharges();
            charges.sendTo(loader, 2, 1);
            charges.sendContinued(loader);
            publish(loader, SampleCharges.summary(3, 10_003), SHA, "/in/a.csv");
        }
        List<PackedDetail> details = workspace.sql().select(CHARGE.DETAIL).from(CHARGE).orderBy(CHARGE.ID)
                .fetch(CHARGE.DETAIL);
        assertThat(details).extracting(PackedDetail::continues).containsExactly(null, null, null, 2L);
        assertThat(workspace.sql().select(CHARGE.RATE_COUNT).from(CHARGE).orderBy(CHARGE.ID).fetch(CHARGE.RATE_COUNT))
                .containsExactly(1, 1, ChargeBuffer.MAX_RATES, 1);
        List<Integer> ordinals = new ArrayList<>();
        workspace.sql().select(DESCRIPTION_BLOCK.ENTRIES).from(DESCRIPTION_BLOCK).fetch(DESCRIPTION_BLOCK.ENTRIES)
                .forEach(entries -> DescriptionBlock.read(entries, (ordinal, text, keys) -> ordinals.add(ordinal)));
        assertThat(ordinals).containsExactly(0, 1, 2);
    }

    @Test
    void aNewerContentOfTheSameFileSupersedesTheOlderOne() throws IOException {
        int older = load(2, 1, SHA, "/in/a.csv");
        int elsewhere = load(2, 1, "b".repeat(64), "/in/other.csv");
        int newer = load(2, 1, "c".repeat(64), "/in/a.csv");
        assertThat(workspace.versionRepository().ready()).extracting(StoredVersion::id).containsExactly(elsewhere,
                newer);
        workspace.versions().foundAgain(older, null, origin("/in/a.csv"));
        assertThat(workspace.versionRepository().ready()).extracting(StoredVersion::id).containsExactly(older,
                elsewhere);
    }

    @Test
    void aFailureOfTheDatabaseReachesTheReader() throws IOException {
        try (VersionLoader loader = workspace.versions().begin()) {
            workspace.sql().execute("alter table charge add constraint no_room check (rate_count < 0)");
            assertThatThrownBy(() -> new SampleCharges().sendTo(loader, 50_000, 3)).isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot write to the workspace").hasMessageContaining("NO_ROOM");
        }
    }

    @Test
    void theSummaryComesBack() {
        ReadSummary summary = SampleCharges.summary(5, 6);
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
    }

    private int load(int charges, int rates, String sha256, String location) throws IOException {
        try (VersionLoader loader = workspace.versions().begin()) {
            publish(loader, new SampleCharges().sendTo(loader, charges, rates), sha256, location);
            return loader.version();
        }
    }

    private void publish(VersionLoader loader, ReadSummary summary, String sha256, String location) throws IOException {
        loader.publish(summary, sha256, hospital, origin(location));
    }

    private static VersionOrigin origin(String location) {
        return new VersionOrigin("a.csv", null, SHA, location, NOW);
    }

    private String phrase(int version, int number) {
        return workspace.sql().select(PHRASE.TEXT).from(PHRASE).where(PHRASE.ID.eq((long) version << 32 | number))
                .fetchSingle(PHRASE.TEXT);
    }

    private void assertEmpty() {
        for (Table<?> table : List.of(CHARGE, PHRASE, POSTING, DESCRIPTION_BLOCK, MRF_VERSION)) {
            assertThat(workspace.sql().fetchCount(table)).as(table.getName()).isZero();
        }
    }
}
