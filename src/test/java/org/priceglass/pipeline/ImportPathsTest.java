package org.priceglass.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPathsTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsDataByNameAndNamesWhatItLeavesOut() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("b"));
        Path json = Files.createFile(deep.resolve("x.JSON"));
        Path csv = Files.createFile(folder.resolve("a.csv"));
        Path nameless = Files.createFile(folder.resolve("standardcharges"));
        Path readme = Files.createFile(folder.resolve("README.md"));
        Files.createFile(folder.resolve(".DS_Store"));
        Files.createFile(Files.createDirectories(folder.resolve(".git")).resolve("c.csv"));

        ImportPaths paths = ImportPaths.of(folder);

        assertThat(paths.files()).containsExactly(csv, json, nameless);
        assertThat(paths.skipped()).containsExactly(readme);
    }

    @Test
    void aNamedFileIsTakenWhateverItsName() throws IOException {
        Path file = folder.resolve("README.md");
        assertThat(ImportPaths.of(file).files()).containsExactly(file);
    }
}
