package org.priceglass.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void workspaceIsInTheHomeFolderAndSampleDataWhereTheProgramIs() {
        Properties system = new Properties();
        system.setProperty("user.home", "home");
        system.setProperty("priceglass.home", "program");
        Folders folders = Folders.of(system);
        assertThat(folders.workspace()).isEqualTo(Path.of("home", "Priceglass"));
        assertThat(folders.sampleData()).isEqualTo(Path.of("program", "sample-data"));
    }

    @Test
    void withoutALauncherSampleDataIsLookedForInTheWorkingFolder() {
        assertThat(Folders.of(new Properties()).sampleData()).isEqualTo(Path.of("sample-data"));
    }
}
