package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.conformance.Severity;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.sample.InventedFile;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.KeptConformance;
import org.priceglass.workspace.KeptConformance.Group;
import org.priceglass.workspace.Workspace;

class MemberCheckTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Workspace workspace;
    private FileImport imports;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder.resolve("ws"), CLOCK);
        imports = new FileImport(workspace, FileStore.open(workspace.files()), new ContentReader(), CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void whatCmsSaysIsKeptWithTheVersionByRuleWithSamples() throws IOException {
        InventedFile invented = InventedFile.of(InventedFile.FIRST);
        String text = new String(invented.content(), StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve(invented.fileName()), text.replace(",outpatient,", ",clinic,"));
        int version = imported(file, (done, total) -> {
        });
        KeptConformance kept = workspace.conformance().find(version).orElseThrow();
        assertThat(kept.isValid()).isFalse();
        assertThat(kept.rows()).isPositive();
        assertThat(kept.checkedAt()).isEqualTo(CLOCK.instant());
        Group group = kept.groups().stream().filter(each -> each.cls().equals("AllowedValuesError")).findFirst()
                .orElseThrow();
        assertThat(group.findings()).isEqualTo(text.split(",outpatient,", -1).length - 1L);
        assertThat(group.samples()).hasSize(3).allSatisfy(sample -> assertThat(sample.message()).contains("clinic"));
        assertThat(kept.groups()).extracting(Group::severity).isSorted();
        workspace.versions().remove(version);
        assertThat(workspace.conformance().find(version)).isEmpty();
    }

    @Test
    void theNameThatCountsIsTheOneThatTheFileWasPublishedUnder() throws IOException {
        Path plain = TallFiles.write(folder.resolve("123456789_general_standardcharges.csv"), "General", 5, 3);
        Path packed = folder.resolve("prices.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(TallFiles.write(folder.resolve("other.csv"), "Other", 5, 3), out);
        }
        assertThat(notes(plain)).noneMatch(rule -> rule.contains("name"));
        assertThat(notes(packed)).anyMatch(rule -> rule.contains("name"));
    }

    @Test
    void aVersionIsCheckedOnceAndAgainWhereTheCheckWasCutShort() throws IOException {
        Path file = TallFiles.write(folder.resolve("a.csv"), "General", 5, 3);
        assertThatThrownBy(() -> imported(file, (done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        int version = workspace.versionRepository().ready().getFirst().id();
        assertThat(workspace.conformance().isChecked(version)).isFalse();
        assertThat(imported(file, (done, total) -> {
        })).isEqualTo(version);
        assertThat(workspace.conformance().isChecked(version)).isTrue();
        imported(file, (done, total) -> {
            throw new AssertionError("it was checked");
        });
    }

    private List<String> notes(Path file) throws IOException {
        int version = imported(file, (done, total) -> {
        });
        return workspace.conformance().find(version).orElseThrow().groups().stream()
                .filter(each -> each.severity() == Severity.NOTE).map(Group::rule).toList();
    }

    private int imported(Path file, WatchedSource.Progress progress) throws IOException {
        MemberCheck check = new MemberCheck(workspace, CLOCK);
        ImportOutcome outcome = imports.run(file, HospitalHint.NONE, new ImportListener() {
            @Override
            public void progress(long done, long total) {
                // only the check is watched
            }

            @Override
            public void version(int version, MrfSource member) throws IOException {
                check.run(version, member, progress);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        }).getFirst();
        return outcome instanceof ImportOutcome.Imported done
                ? done.version()
                : ((ImportOutcome.AlreadyThere) outcome).version();
    }
}
