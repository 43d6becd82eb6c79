package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.archive.Packing;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.store.FileStore;
import org.priceglass.store.Sha256;
import org.priceglass.store.StoredObject;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.Succession;
import org.priceglass.workspace.Workspace;

class FileImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Workspace workspace;
    private FileStore store;
    private FileImport imports;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("workspace"), CLOCK);
        store = FileStore.open(workspace.files());
        imports = new FileImport(workspace, store, new ContentReader(), CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void aFileBecomesAVersionOfItsHospitalAndItsOriginalIsKept() throws IOException {
        Path file = TallFiles.write(folder.resolve("123456789_general_standardcharges.csv"), "General Hospital", 5, 3);
        ImportOutcome.Imported imported = (ImportOutcome.Imported) run(file).getFirst();
        assertThat(imported.summary().rates()).isEqualTo(15);
        StoredVersion version = workspace.versionRepository().ready().getFirst();
        assertThat(version.charges()).isEqualTo(5);
        assertThat(store.local(version.sha256()).path()).hasSameBinaryContentAs(file);
        StoredHospital hospital = workspace.hospitalRepository().all().getFirst();
        assertThat(hospital.name()).isEqualTo("General Hospital");
        assertThat(hospital.identifiers()).contains(new Identifier("EIN", "123456789", null),
                new Identifier("NPI", "1234567893", null), new Identifier("LICENSE", "50056", "CA"));
        assertThat(hospital.locations()).extracting(Location::zip).containsExactly("92832");
    }

    @Test
    void theSameContentTwiceIsOneVersion() throws IOException {
        Path file = TallFiles.write(folder.resolve("a.csv"), "General", 5, 3);
        Path copy = Files.copy(file, folder.resolve("copy.csv"));
        Path packed = gzip(file);
        ImportOutcome.Imported first = (ImportOutcome.Imported) run(file).getFirst();
        for (Path again : List.of(file, copy, packed, packed)) {
            assertThat(run(again)).containsExactly(
                    new ImportOutcome.AlreadyThere(again, null, first.version(), null, Succession.NONE));
        }
        assertThat(workspace.versionRepository().ready()).hasSize(1);
        assertThat(workspace.hospitalRepository().all()).hasSize(1);
    }

    @Test
    void everyMemberOfAnArchiveIsAVersionAndWhatIsNoMrfIsSetAside() throws IOException {
        Path zip = folder.resolve("both.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("one.csv"));
            out.write(TallFiles.text("One", 2, 2).getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("page.json"));
            out.write("<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("two.csv"));
            out.write(TallFiles.text("Two", 3, 2).getBytes(StandardCharsets.UTF_8));
        }
        List<ImportOutcome> outcomes = run(zip);
        assertThat(outcomes).extracting(ImportOutcome::member).containsExactly("one.csv", "page.json", "two.csv");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ImportOutcome.SetAside.class,
                aside -> assertThat(aside.reason()).contains("HTML").doesNotContain("\n"));
        assertThat(workspace.versionRepository().ready()).extracting(StoredVersion::charges).containsExactly(2L, 3L);
        assertThat(run(zip)).first().isInstanceOf(ImportOutcome.AlreadyThere.class);
    }

    @Test
    void membersOfArchivesAreKeptUnpackedWhereSomeoneWantsThem() throws IOException {
        Path zip = folder.resolve("one.zip");
        byte[] content = Files.readAllBytes(TallFiles.write(folder.resolve("one.csv"), "General", 5, 3));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("one.csv"));
            out.write(content);
        }
        AtomicBoolean wanted = new AtomicBoolean();
        FileImport keeping = new FileImport(workspace, new Originals(store, new MrfFiles(), wanted::get),
                new ContentReader(), CLOCK);
        wanted.set(true);
        keeping.run(zip, HospitalHint.NONE, ImportListener.NONE);
        String sha256 = Sha256.of(new ByteArrayInputStream(content));
        assertThat(store.isWhole(new StoredObject(sha256, content.length))).isTrue();
        assertThat(workspace.versionRepository().ready()).singleElement().extracting(each -> each.sha256())
                .isEqualTo(sha256);
    }

    @Test
    void membersOfArchivesAreUnpackedAgainOtherwise() throws IOException {
        Path packed = gzip(TallFiles.write(folder.resolve("one.csv"), "General", 5, 3));
        run(packed);
        List<StoredObject> kept = new ArrayList<>();
        store.visit(kept::add);
        assertThat(kept).singleElement().extracting(StoredObject::bytes).isEqualTo(Files.size(packed));
    }

    /** Fault 17: everything but zip failed, and of a zip one file was read. */
    @Test
    void membersOfArchivesInsideArchivesAreVersionsToo() throws IOException {
        byte[] inner = Packing.sevenZip(
                Packing.files("one.csv", TallFiles.text("One", 2, 2), "two.csv", TallFiles.text("Two", 3, 2)));
        Path file = Files.write(folder.resolve("all.tar.gz"),
                Packing.gzip(Packing.tar(Map.of("in/inner.7z", inner, "logo.png", Packing.bytes("GIF89a")))));

        List<ImportOutcome> outcomes = run(file);

        assertThat(outcomes).extracting(ImportOutcome::member).containsExactly("in/inner.7z!/one.csv",
                "in/inner.7z!/two.csv", "logo.png");
        assertThat(outcomes.getLast()).isInstanceOf(ImportOutcome.PassedOver.class);
        assertThat(workspace.versionRepository().ready()).extracting(StoredVersion::charges).containsExactly(2L, 3L);
        assertThat(run(file)).first().isInstanceOf(ImportOutcome.AlreadyThere.class);
    }

    @Test
    void ofAnArchiveThatBreaksOffWhatIsWholeIsImported() throws IOException {
        byte[] whole = Packing
                .tar(Packing.files("one.csv", TallFiles.text("One", 2, 2), "two.csv", TallFiles.text("Two", 30, 2)));
        Path file = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(whole, 3_000));

        List<ImportOutcome> outcomes = run(file);

        assertThat(outcomes).extracting(ImportOutcome::member).containsExactly("one.csv", "two.csv", null);
        assertThat(outcomes.getFirst()).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(outcomes.subList(1, 3))
                .allSatisfy(outcome -> assertThat(((ImportOutcome.SetAside) outcome).reason()).contains("breaks off"));
    }

    @Test
    void ofAFileThatIsNoMrfNothingStays() throws IOException {
        Path page = Files.writeString(folder.resolve("page.json"), "<html><body>Not found</body></html>");
        assertThat(run(page)).singleElement().isInstanceOf(ImportOutcome.SetAside.class);
        assertThat(run(folder.resolve("missing.csv"))).singleElement().isInstanceOf(ImportOutcome.SetAside.class);
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void aCancelledImportLeavesNothing() throws IOException {
        Path file = TallFiles.write(folder.resolve("a.csv"), "General", 50, 3);
        assertThatThrownBy(() -> imports.run(file, HospitalHint.NONE, new CancelAtOnce()))
                .isInstanceOf(CancellationException.class);
        assertThat(storedFiles()).isEmpty();
        assertThat(workspace.hospitalRepository().all()).isEmpty();
        assertThat(run(file)).singleElement().isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void theImporterSaysWhoseFileItIs() throws IOException {
        Path file = TallFiles.write(folder.resolve("a.csv"), "General", 2, 1);
        imports.run(file, new HospitalHint("Named", "050001", "NV", "89101"), ImportListener.NONE);
        StoredHospital hospital = workspace.hospitalRepository().all().getFirst();
        assertThat(hospital.name()).isEqualTo("Named");
        assertThat(hospital.identifier("CCN")).hasValue("050001");
        Path later = TallFiles.write(folder.resolve("b.csv"), "Renamed", 3, 1);
        imports.run(later, new HospitalHint(null, "050001", null, null), ImportListener.NONE);
        assertThat(workspace.hospitalRepository().all()).hasSize(1);
    }

    @Test
    void aListSaysWhoseFilesAreWhose() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"),
                "File,Hospital,CCN,State,ZIP\na.csv,Alpha,010001,AL,36301\nsub/b.csv,Beta,,,\na.csv,Gamma,,,\nd.csv,Delta,,,\n");
        HospitalList hospitals = HospitalList.read(list);
        assertThat(hospitals.unused()).containsExactly("a.csv", "sub/b.csv", "d.csv");
        assertThat(hospitals.hints(folder.resolve("a.csv"))).containsExactly(
                new HospitalHint("Alpha", "010001", "AL", "36301"), new HospitalHint("Gamma", null, null, null));
        assertThat(hospitals.hints(folder.resolve("sub").resolve("b.csv"))).extracting(HospitalHint::name)
                .containsExactly("Beta");
        assertThat(hospitals.hints(folder.resolve("c.csv"))).containsExactly(HospitalHint.NONE);
        assertThat(hospitals.unused()).containsExactly("d.csv");
        Path other = Files.writeString(folder.resolve("other.csv"), "name\nx\n");
        assertThatThrownBy(() -> HospitalList.read(other)).isInstanceOf(IOException.class)
                .hasMessageContaining("no column \"file\"");
    }

    private List<ImportOutcome> run(Path file) throws IOException {
        return imports.run(file, HospitalHint.NONE, ImportListener.NONE);
    }

    private List<Path> storedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(workspace.files())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path gzip(Path file) throws IOException {
        Path packed = folder.resolve("packed");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        return packed;
    }

    private static final class CancelAtOnce implements ImportListener {
        @Override
        public void progress(long done, long total) {
            assertThat(done).isPositive();
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
