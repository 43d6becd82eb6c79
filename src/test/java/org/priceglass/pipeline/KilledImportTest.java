package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Workspace;
import org.priceglass.workspace.WorkspaceInUseException;

class KilledImportTest {
    private final Clock clock = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    void ofAKilledImportNothingIsSeenAndTheFileCanBeImportedAgain() throws Exception {
        Path place = folder.resolve("workspace");
        Path file = TallFiles.write(folder.resolve("a.csv"), "General", 5, 3);
        Process child = start(place, file);
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(EndlessImport.UNDER_WAY::equals)).isTrue();
            assertThatThrownBy(() -> Workspace.open(place, clock)).isInstanceOf(WorkspaceInUseException.class)
                    .hasMessageContaining("process " + child.pid());
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Workspace workspace = Workspace.open(place, clock)) {
            FileStore store = FileStore.open(workspace.files());
            assertThat(workspace.versionRepository().ready()).isEmpty();
            assertThat(workspace.hospitalRepository().all()).isEmpty();
            assertThat(storedFiles(workspace)).isEmpty();
            List<ImportOutcome> again = new FileImport(workspace, store, new ContentReader(), clock).run(file,
                    HospitalHint.NONE, ImportListener.NONE);
            assertThat(again).singleElement().isInstanceOf(ImportOutcome.Imported.class);
            assertThat(storedFiles(workspace)).hasSize(1);
        }
    }

    private static Process start(Path workspace, Path file) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                EndlessImport.class.getName(), workspace.toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<Path> storedFiles(Workspace workspace) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.files())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
