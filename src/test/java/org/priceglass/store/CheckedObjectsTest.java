package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedObjectsTest {
    @TempDir
    private Path folder;
    private CheckedObjects checked;
    private String sha256;
    private Path file;

    @BeforeEach
    void keepAFile() throws IOException {
        FileStore store = FileStore.open(folder);
        checked = new CheckedObjects(store);
        sha256 = store.put(new ByteArrayInputStream("genuine".getBytes(StandardCharsets.UTF_8))).sha256();
        try (LocalCopy copy = checked.local(sha256)) {
            file = copy.path();
        }
        assertThat(file.toFile().setWritable(true)).isTrue();
    }

    @Test
    void alteredBytesAreNotHandedOut() throws IOException {
        Files.writeString(file, "altered");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));

        assertThatThrownBy(() -> checked.local(sha256)).isInstanceOf(IOException.class)
                .hasMessageContainingAll(file.toString(), "altered", "import the file again");
        assertThatThrownBy(() -> new CheckedObjects(FileStore.toRead(folder)).local(sha256)).as("by another command")
                .hasMessageContaining("altered");
    }

    @Test
    void aFileOfAnotherLengthIsNotHandedOut() throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, "genuine and more");
        Files.setLastModifiedTime(file, before);

        assertThatThrownBy(() -> checked.local(sha256)).hasMessageContaining("altered");
    }

    @Test
    void whatWasRestoredIsHandedOutAgain() throws IOException {
        Files.writeString(file, "altered");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T10:00:00Z")));
        assertThatThrownBy(() -> checked.local(sha256)).isInstanceOf(IOException.class);
        Files.writeString(file, "genuine");

        try (LocalCopy copy = checked.local(sha256)) {
            assertThat(copy.path()).hasContent("genuine");
        }
    }
}
