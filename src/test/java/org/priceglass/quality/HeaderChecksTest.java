package org.priceglass.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedHospital;

/** What a file says of its hospital and its date, by itself and against a registry. */
class HeaderChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final FileHeader GOOD = header(List.of("Alder Vale"), Map.of("CA", "5"), "1234567893", "true");

    static Stream<Case> cases() {
        return Stream.of(new Case(GOOD, List.of()),
                new Case(header(List.of("Alder", "Vale"), Map.of("CA", "5"), "1234567893", "TRUE"),
                        List.of("locations-addresses")),
                new Case(header(List.of("Alder Vale"), Map.of("CA", " "), "1234567893", "true"),
                        List.of("licence-missing")),
                new Case(header(List.of("Alder Vale"), Map.of("CA", "5"), "1234567890", "true"), List.of("npi-form")),
                new Case(header(List.of("Alder Vale"), Map.of("CA", "5"), "1234567893", null),
                        List.of("not-attested")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsWrongWithTheHead(Case each) {
        assertThat(broken(new PriceSetFacts(TODAY, TODAY, TODAY, each.header(), List.of(), List.of())))
                .isEqualTo(each.broken());
    }

    @ParameterizedTest
    @CsvSource({"Alder Vale Medical Center, CA, 93701, 1234567893, 050001, ''",
            "Oak Hill Hospital, CA, 93701, 1234567893, 050001, name-unlike-registry",
            "Alder Vale, NV, 93701, 1234567893, 050001, state-unlike-registry;licence-state-unlike-registry",
            "Alder Vale, CA, 93702, 1234567893, 050001, zip-unlike-registry",
            "Alder Vale, CA, 93701, 1245319599, 050001, npi-unlike-registry",
            "Alder Vale, CA, 93701, 1234567893, 050002, ccn-unlike-registry"})
    void comparesTheHeadWithTheRegistry(String name, String state, String zip, String npi, String ccn,
            String expected) {
        List<Identifier> listed = List.of(new Identifier(Identifier.NPI, npi, null),
                new Identifier(Identifier.CCN, ccn, null));
        ListedHospital entry = new ListedHospital("1", name, listed, new Location(name, null, null, state, zip),
                HospitalTraits.NONE, null, Map.of());

        List<String> broken = broken(new PriceSetFacts(TODAY, TODAY, TODAY, GOOD,
                List.of(new Identifier(Identifier.CCN, "050001", null)), List.of(entry)));

        assertThat(String.join(";", broken)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, 2026-06-01, ''", "2025-05-31, 2026-06-01, stale-when-fetched",
            "2026-05-20, 2026-05-19, dated-after-fetch", ", 2026-06-01, ''"})
    void comparesTheDeclaredDateWithTheFetch(@Nullable LocalDate declared, LocalDate fetched, String expected) {
        assertThat(String.join(";", broken(new PriceSetFacts(declared, fetched, TODAY, GOOD, List.of(), List.of()))))
                .isEqualTo(expected);
    }

    private static List<String> broken(PriceSetFacts facts) {
        return new QualityAssessment(QualityRules.published(), facts, new LastVersion()).finish().results().stream()
                .filter(result -> result.hits() > 0).map(result -> result.info().id())
                .filter(id -> !id.equals("without-shoppable-service")).toList();
    }

    private static FileHeader header(List<String> locations, Map<String, String> licenses, String npi,
            @Nullable String attested) {
        return new FileHeader("Alder Vale Hospital", "2026-06-01", "3.0.0", locations,
                List.of("1 Mill Rd, Fresno, CA 93701"), licenses, List.of(npi), attested, "Mary Moss", Map.of());
    }

    record Case(FileHeader header, List<String> broken) {
    }
}
