package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.Location;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.ImportOutcome.AlreadyThere;
import org.priceglass.pipeline.ImportOutcome.Imported;
import org.priceglass.pipeline.ImportOutcome.NamedHospital;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.Succession;
import org.priceglass.workspace.Workspace;

/** A content that is there already, imported again with what someone knows of its hospital. */
class KnownContentTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Workspace workspace;
    private FileImport imports;
    private Path file;
    private int first;

    @BeforeEach
    void importOnce() throws IOException {
        workspace = Workspace.open(folder.resolve("workspace"), CLOCK);
        imports = new FileImport(workspace, FileStore.open(workspace.files()), new ContentReader(), CLOCK);
        file = TallFiles.write(folder.resolve("a.csv"), "General", 5, 3);
        first = ((Imported) imports.run(file, HospitalHint.NONE, ImportListener.NONE).getFirst()).hospital();
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void servesTheHospitalThatTheImporterNamesAsWell() throws IOException {
        Path copy = Files.copy(file, folder.resolve("copy.csv"));
        NamedHospital second = again(copy, new HospitalHint("South Campus", "050002", null, null));
        assertThat(second).isEqualTo(new NamedHospital(second.id(), "South Campus", true, true));
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(workspace.versionRepository().ready()).extracting(StoredVersion::hospitals)
                .containsExactly(List.of(first, second.id()));
        assertThat(again(copy, new HospitalHint("South Campus", "050002", null, null)))
                .isEqualTo(new NamedHospital(second.id(), "South Campus", false, false));
    }

    @Test
    void completesWhatIsKnownOfItsHospitalWhereNoOtherIsNamed() throws IOException {
        assertThat(again(file, new HospitalHint(null, "050001", null, null)))
                .isEqualTo(new NamedHospital(first, "General", false, true));
        StoredHospital hospital = workspace.hospitalRepository().all().getFirst();
        assertThat(hospital.identifier("CCN")).hasValue("050001");
        assertThat(again(file, new HospitalHint("General", "050001", null, null)))
                .isEqualTo(new NamedHospital(first, "General", false, false));
        assertThat(workspace.hospitalRepository().all()).hasSize(1);
    }

    @Test
    void ofAnotherCcnItIsAnotherHospital() throws IOException {
        again(file, new HospitalHint(null, "050001", null, null));
        NamedHospital other = again(file, new HospitalHint(null, "050009", null, null));
        assertThat(other.isLinked()).isTrue();
        assertThat(workspace.hospitalRepository().all()).extracting(StoredHospital::name).containsExactly("General",
                "General");
    }

    @Test
    void aZipCompletesTheLocationThatHasNone() throws IOException {
        Path bare = Files.writeString(folder.resolve("bare.csv"),
                Files.readString(file).replace("92832", "").replace("General", "Bare"));
        int bareId = ((Imported) imports.run(bare, HospitalHint.NONE, ImportListener.NONE).getFirst()).hospital();
        assertThat(again(bare, new HospitalHint(null, null, null, "92801")))
                .isEqualTo(new NamedHospital(bareId, "Bare", false, true));
        assertThat(workspace.hospitalRepository().all().getLast().locations()).singleElement().extracting(Location::zip)
                .isEqualTo("92801");
    }

    @Test
    void withoutAWordOfTheImporterNothingChanges() throws IOException {
        Path copy = Files.copy(file, folder.resolve("123456789_other_standardcharges.csv"));
        assertThat(imports.run(copy, HospitalHint.NONE, ImportListener.NONE)).singleElement()
                .isInstanceOfSatisfying(AlreadyThere.class, known -> assertThat(known.hospital()).isNull());
        assertThat(workspace.hospitalRepository().all()).hasSize(1)
                .noneMatch(hospital -> hospital.identifier("EIN").isPresent());
    }

    @Test
    void aNewerContentTakesItsPlaceForTheHospitalThatPublishesItAndNotForTheOther() throws IOException {
        NamedHospital second = again(Files.copy(file, folder.resolve("b.csv")),
                new HospitalHint("South Campus", null, null, null));
        TallFiles.write(file, "General", 6, 3);
        Imported newer = (Imported) imports.run(file, HospitalHint.NONE, ImportListener.NONE).getFirst();
        assertThat(newer.succession()).isEqualTo(new Succession(List.of(1), null));
        assertThat(workspace.versionRepository().ready()).extracting(StoredVersion::hospitals)
                .containsExactly(List.of(second.id()), List.of(first));
    }

    private NamedHospital again(Path path, HospitalHint hint) throws IOException {
        AlreadyThere known = (AlreadyThere) imports.run(path, hint, ImportListener.NONE).getFirst();
        return Objects.requireNonNull(known.hospital());
    }
}
