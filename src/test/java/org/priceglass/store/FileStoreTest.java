package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;
    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = FileStore.open(folder);
    }

    @Test
    void contentIsKeptUnderItsHashAndProtected() throws IOException {
        assertThat(store.put(new ByteArrayInputStream(ABC))).isEqualTo(new StoredObject(SHA_OF_ABC, 3));
        assertThat(store.path(SHA_OF_ABC)).isEqualTo(folder.resolve("ba").resolve(SHA_OF_ABC));
        assertThat(Files.getPosixFilePermissions(store.path(SHA_OF_ABC)).toString()).doesNotContain("WRITE");
        try (InputStream content = store.open(SHA_OF_ABC)) {
            assertThat(content.readAllBytes()).isEqualTo(ABC);
        }
    }

    @Test
    void theSameContentTwiceIsOneFile() throws IOException {
        store.put(new ByteArrayInputStream(ABC));
        store.put(new ByteArrayInputStream(ABC));
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsStagedAndNotKeptIsGone() throws IOException {
        try (StagedObject staged = store.stage(new ByteArrayInputStream(ABC), bytes -> {
        })) {
            assertThat(staged.object().sha256()).isEqualTo(SHA_OF_ABC);
            assertThat(store.holds(SHA_OF_ABC)).isFalse();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aCopyThatFailsLeavesNothing() {
        InputStream full = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> store.put(full)).isInstanceOf(IOException.class).hasMessageContaining("no space left");
        assertThat(files()).isEmpty();
    }

    @Test
    void copiesOfAKilledProcessAreDroppedWhenItOpens() throws IOException {
        Files.write(folder.resolve("staging").resolve("copy123"), ABC);
        FileStore.open(folder);
        assertThat(files()).isEmpty();
    }

    @Test
    void aMissingOriginalSaysWhatToDo() {
        assertThatThrownBy(() -> store.open(SHA_OF_ABC)).isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("import the file again");
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
