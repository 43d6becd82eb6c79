package org.priceglass.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version of an MRF a hospital publishes now. */
class MrfSuccessionTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final String NAME = "123456789_general_standardcharges.csv";

    @TempDir
    private Path folder;
    private Workspace workspace;
    private int general;
    private int other;
    private int loaded;
    private @Nullable Succession last;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        general = workspace.catalogue().addHospital("General", List.of(), List.of());
        other = workspace.catalogue().addHospital("Other", List.of(), List.of());
        workspace.catalogue().addStoredObject("f".repeat(64), 1);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void theSameNameWithItsEinInAnotherFolderIsTheSameMrf() throws IOException {
        int older = load(general, "2026-01-01", "/2025/" + NAME);
        int newer = load(general, "2026-06-01", "/2026/" + NAME.toUpperCase(Locale.ROOT));
        assertThat(last).isEqualTo(new Succession(List.of(older), null));
        assertThat(inUse()).containsExactly(newer);
        int packed = load(general, "2026-07-01", "/later/" + NAME + ".gz");
        assertThat(inUse()).containsExactly(packed);
    }

    @Test
    void anOlderDateThatIsImportedLaterDoesNotTakeTheNewerOnesPlace() throws IOException {
        int newer = load(general, "2026-06-01", "/a/" + NAME);
        int older = load(general, "01/31/2026", "/a/" + NAME);
        assertThat(last).isEqualTo(new Succession(List.of(), newer));
        assertThat(inUse()).containsExactly(newer);
        assertThat(workspace.versionRepository().find(older)).isPresent();
        workspace.versions().foundAgain(older, null, origin("/b/" + NAME));
        assertThat(inUse()).containsExactly(newer);
    }

    @Test
    void withTheSameDateOrWithoutOneTheOneObtainedLaterIsTheNewer() throws IOException {
        load(general, "2026-06-01", "/a/" + NAME);
        int same = load(general, "2026-06-01", "/b/" + NAME);
        assertThat(inUse()).containsExactly(same);
        int undated = load(general, "soon", "/c/" + NAME);
        assertThat(inUse()).containsExactly(undated);
        workspace.versions().foundAgain(same, null, origin("/b/" + NAME));
        assertThat(inUse()).containsExactly(same);
    }

    @Test
    void filesOfAnotherHospitalOrAnotherNameStandBesideIt() throws IOException {
        int own = load(general, "2026-01-01", "/a/" + NAME);
        int others = load(other, "2026-06-01", "/a/" + NAME);
        int professional = load(general, "2026-06-01", "/a/123456789_general-professional_standardcharges.csv");
        int first = load(general, "2026-01-01", "/a/standardcharges.csv");
        int second = load(general, "2026-06-01", "/b/standardcharges.csv");
        assertThat(inUse()).containsExactly(own, others, professional, first, second);
        int samePlace = load(general, "2026-07-01", "/b/standardcharges.csv");
        assertThat(last).isEqualTo(new Succession(List.of(second), null));
        assertThat(inUse()).containsExactly(own, others, professional, first, samePlace);
    }

    private List<Integer> inUse() {
        return workspace.versionRepository().ready().stream().map(StoredVersion::id).toList();
    }

    private int load(int hospital, String updated, String location) throws IOException {
        loaded++;
        try (VersionLoader loader = workspace.versions().begin()) {
            new SampleCharges().sendTo(loader, 2, 1);
            last = loader.publish(SampleCharges.summary(2, 2, updated), "%064d".formatted(loaded), hospital,
                    origin(location));
            return loader.version();
        }
    }

    private static VersionOrigin origin(String location) {
        return new VersionOrigin(location.substring(location.lastIndexOf('/') + 1), null, "f".repeat(64), location,
                NOW);
    }
}
