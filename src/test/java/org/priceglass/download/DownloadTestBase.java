package org.priceglass.download;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of downloads stand on: a mock web and an empty workspace. */
abstract class DownloadTestBase {
    @TempDir
    Path folder;
    DownloadFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = new DownloadFixture(folder);
    }

    @AfterEach
    void stop() throws IOException {
        fixture.close();
    }
}
