package org.priceglass.discover.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.SharedFixtures;
import org.priceglass.discover.table.HospitalTable;
import org.priceglass.discover.table.TableOrigin;
import org.priceglass.http.StopSignal;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.model.listing.ListedHospital;

/** Every hospital of CMS's registry among all others. */
class RegistryMatchTest {
    private static final String REGISTRY = "../reference/cms/Hospital_General_Information.csv";
    private static final List<String[]> SHORTER = List.of(new String[]{"HOSPITAL", "HOSP"},
            new String[]{"MEDICAL CENTER", "MED CTR"}, new String[]{"SAINT ", "ST. "}, new String[]{" AND ", " & "},
            new String[]{"STREET", "ST"}, new String[]{"AVENUE", "AVE."}, new String[]{"DRIVE", "DR"},
            new String[]{"ROAD", "RD"}, new String[]{"HIGHWAY", "HWY"}, new String[]{"BOULEVARD", "BLVD"});

    private final KnownHospitals known = new KnownHospitals();
    private final List<ListedHospital> registry = new ArrayList<>();

    @BeforeEach
    void read() {
        HospitalTable table = HospitalTable.registry(TableOrigin.file(SharedFixtures.find(REGISTRY)), List.of());
        table.parts().forEach(state -> table.ask(state, batch -> registry.addAll(batch.hospitals()), new StopSignal()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyOneAndTheSameHospitalIsMerged(boolean withNumbers, TestReporter reporter) {
        long start = System.nanoTime();
        int uncertain = 0;
        int merged = 0;
        for (int i = 0; i < registry.size(); i++) {
            HospitalProfile profile = profile(registry.get(i), withNumbers);
            MatchDecision decision = known.find(profile);
            if (decision.same().isPresent()) {
                // it got a second CCN when it became another kind of hospital to Medicare
                ListedHospital same = registry.get(decision.same().get().hospital());
                assertThat(same.traits().phone()).as(same.name()).isEqualTo(registry.get(i).traits().phone());
                assertThat(same.location().city()).isEqualTo(registry.get(i).location().city());
                merged++;
            }
            uncertain += decision.possible().isEmpty() ? 0 : 1;
            known.put(i, profile);
        }
        report(reporter, Map.of("hospitals", registry.size(), "merged", merged, "uncertain", uncertain), start);
        assertThat(merged).isLessThan(10);
        assertThat(uncertain).isLessThan(registry.size() / 200);
    }

    @Test
    void aListWithoutCcnsAndInOtherSpellingFindsThemAgain(TestReporter reporter) {
        IntStream.range(0, registry.size()).forEach(i -> known.put(i, profile(registry.get(i), true)));
        long start = System.nanoTime();
        int wrong = 0;
        int uncertain = 0;
        int lost = 0;
        for (int i = 0; i < registry.size(); i++) {
            MatchDecision decision = known.find(profile(shortened(registry.get(i)), false));
            Optional<Integer> same = decision.same().map(HospitalMatch::hospital);
            int self = i;
            boolean listed = decision.possible().stream().anyMatch(match -> match.hospital() == self);
            wrong += same.isPresent() && same.get() != i ? 1 : 0;
            uncertain += same.isEmpty() && listed ? 1 : 0;
            lost += same.isEmpty() && !listed ? 1 : 0;
        }
        report(reporter, Map.of("wrong", wrong, "uncertain", uncertain, "lost", lost), start);
        assertThat(wrong).isZero();
        assertThat(lost).isZero();
        assertThat(uncertain).isLessThan(registry.size() / 100);
    }

    private static void report(TestReporter reporter, Map<String, Integer> counts, long start) {
        reporter.publishEntry(counts + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static ListedHospital shortened(ListedHospital listing) {
        Location at = listing.location();
        Location written = new Location(shorter(at.name()), shorter(at.address()), at.city(), at.state(), at.zip());
        return new ListedHospital(listing.key(), shorter(listing.name()), listing.identifiers(), written,
                listing.traits(), listing.files(), listing.published());
    }

    private static String shorter(@Nullable String text) {
        String written = String.valueOf(text).toUpperCase(Locale.ROOT);
        for (String[] pair : SHORTER) {
            written = written.replace(pair[0], pair[1]);
        }
        return written;
    }

    private static HospitalProfile profile(ListedHospital listing, boolean withNumbers) {
        List<Identifier> numbers = withNumbers ? listing.identifiers() : List.of();
        return HospitalProfile.of(Stream.ofNullable(listing.name()).toList(), numbers, List.of(listing.location()),
                withNumbers ? Stream.ofNullable(listing.traits().phone()).toList() : List.of(), List.of());
    }
}
