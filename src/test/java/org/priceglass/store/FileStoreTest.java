package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileStoreTest extends ObjectStoreContract {
    @Override
    ObjectStore openStore() throws IOException {
        return FileStore.open(folder.resolve("files"));
    }

    @Test
    void anObjectIsAProtectedFileUnderItsHash() throws IOException {
        store.put(stream(ABC));

        try (LocalCopy copy = store.local(SHA_OF_ABC)) {
            assertThat(copy.path()).isEqualTo(folder.resolve("files").resolve("ba").resolve(SHA_OF_ABC));
            assertThat(Files.getPosixFilePermissions(copy.path()).toString()).doesNotContain("WRITE");
        }
    }

    @Test
    void bytesThatSomebodyAlteredAreReplacedWhenTheContentComesAgain() throws IOException {
        Path place = folder.resolve("files").resolve("ba").resolve(SHA_OF_ABC);
        store.put(stream(ABC));
        assertThat(place.toFile().setWritable(true)).isTrue();
        Files.writeString(place, "abd");

        store.put(stream(ABC));

        assertThat(place).hasBinaryContent(ABC);
    }

    @Test
    void whatIsNotKeptLeavesNoFile() throws IOException {
        store.stage(stream(ABC), Progress.IGNORED).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void copiesOfAKilledProcessAreDroppedWhenItOpens() throws IOException {
        Files.write(folder.resolve("files").resolve("staging").resolve("copy123"), ABC);

        openStore().close();

        assertThat(files()).isEmpty();
    }

    @Test
    void filesOfOthersAreNoObjects() throws IOException {
        store.put(stream(ABC));
        Files.write(folder.resolve("files").resolve("ba").resolve("notes.txt"), ABC);

        assertThat(held()).containsExactly(new StoredObject(SHA_OF_ABC, 3));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
