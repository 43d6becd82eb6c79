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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises, wherever it keeps its objects. */
abstract class ObjectStoreContract {
    static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
    static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final String SHA_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    Path folder;
    ObjectStore store;

    abstract ObjectStore openStore() throws IOException;

    @BeforeEach
    void open() throws IOException {
        store = openStore();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void contentIsKeptUnderItsHash() throws IOException {
        assertThat(store.put(stream(ABC))).isEqualTo(new StoredObject(SHA_OF_ABC, 3));

        assertThat(store.holds(SHA_OF_ABC)).isTrue();
        assertThat(store.size(SHA_OF_ABC)).hasValue(3);
        assertThat(bytes(store.open(SHA_OF_ABC))).isEqualTo(ABC);
    }

    @Test
    void anEmptyContentIsKeptToo() throws IOException {
        assertThat(store.put(stream(new byte[0]))).isEqualTo(new StoredObject(SHA_OF_NOTHING, 0));

        assertThat(bytes(store.open(SHA_OF_NOTHING))).isEmpty();
        assertThat(bytes(store.open(SHA_OF_NOTHING, 0, 10))).isEmpty();
    }

    @Test
    void theSameContentTwiceIsOneObject() throws IOException {
        store.put(stream(ABC));
        store.put(stream(ABC));

        assertThat(held()).containsExactly(new StoredObject(SHA_OF_ABC, 3));
    }

    @Test
    void whatIsStagedIsNotHeldUntilItIsKept() throws IOException {
        try (StagedObject staged = store.stage(stream(ABC), Progress.IGNORED)) {
            assertThat(staged.object().sha256()).isEqualTo(SHA_OF_ABC);
            assertThat(store.holds(SHA_OF_ABC)).isFalse();
            staged.keep();
            assertThat(store.holds(SHA_OF_ABC)).isTrue();
        }
        assertThat(store.holds(SHA_OF_ABC)).isTrue();
    }

    @Test
    void whatIsStagedAndNotKeptIsGone() throws IOException {
        store.stage(stream(ABC), Progress.IGNORED).close();

        assertThat(held()).isEmpty();
    }

    @Test
    void aCopyThatFailsLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> store.put(broken)).isInstanceOf(IOException.class)
                .hasMessageContaining("no space left");
        assertThat(held()).isEmpty();
    }

    @Test
    void whoWatchesACopyMayEndIt() throws IOException {
        assertThatThrownBy(() -> store.stage(stream(new byte[1 << 20]), bytes -> {
            throw new CancellationException("enough");
        })).isInstanceOf(CancellationException.class);
        assertThat(held()).isEmpty();
    }

    @Test
    void piecesAreReadWithoutTheRest() throws IOException {
        String sha256 = store.put(stream("0123456789".getBytes(StandardCharsets.UTF_8))).sha256();

        assertThat(bytes(store.open(sha256, 3, 4))).asString().isEqualTo("3456");
        assertThat(bytes(store.open(sha256, 8, 100))).asString().isEqualTo("89");
        assertThat(bytes(store.open(sha256, 10, 5))).isEmpty();
        assertThat(bytes(store.open(sha256, 25, 5))).isEmpty();
        assertThat(bytes(store.open(sha256, 0, 0))).isEmpty();
    }

    @Test
    void aFinishedFileIsTakenOver() throws IOException {
        Path finished = Files.write(folder.resolve("download.part"), ABC);

        assertThat(store.adopt(finished, SHA_OF_ABC)).isEqualTo(new StoredObject(SHA_OF_ABC, 3));

        assertThat(finished).doesNotExist();
        assertThat(bytes(store.open(SHA_OF_ABC))).isEqualTo(ABC);
    }

    @Test
    void aFinishedFileThatIsHeldAlreadyIsTakenOverToo() throws IOException {
        store.put(stream(ABC));
        Path finished = Files.write(folder.resolve("download.part"), ABC);

        store.adopt(finished, SHA_OF_ABC);

        assertThat(finished).doesNotExist();
        assertThat(held()).containsExactly(new StoredObject(SHA_OF_ABC, 3));
    }

    @Test
    void aFileThatHoldsSomethingElseIsNotTakenOver() throws IOException {
        Path finished = Files.write(folder.resolve("download.part"), new byte[]{1, 2});

        assertThatThrownBy(() -> store.adopt(finished, SHA_OF_ABC)).isInstanceOf(IOException.class)
                .hasMessageContaining("download.part").hasMessageContaining(SHA_OF_ABC);

        assertThat(finished).exists();
        assertThat(held()).isEmpty();
    }

    @Test
    void aLocalCopyHoldsTheContent() throws IOException {
        store.put(stream(ABC));

        try (LocalCopy copy = store.local(SHA_OF_ABC)) {
            assertThat(copy.path()).hasBinaryContent(ABC);
        }
    }

    @Test
    void whatIsNotHeldSaysWhatToDo() throws IOException {
        assertThat(store.size(SHA_OF_ABC)).isEmpty();
        assertThatThrownBy(() -> store.open(SHA_OF_ABC)).isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(SHA_OF_ABC).hasMessageContaining("import the file again");
        assertThatThrownBy(() -> store.open(SHA_OF_ABC, 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.local(SHA_OF_ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsNoHashIsNoPath() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.size(SHA_OF_ABC + "/..")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyObjectIsVisitedInOrder() throws IOException {
        store.put(stream(ABC));
        store.put(stream(new byte[0]));
        store.put(stream(new byte[]{7}));

        assertThat(held()).hasSize(3).contains(new StoredObject(SHA_OF_NOTHING, 0), new StoredObject(SHA_OF_ABC, 3))
                .extracting(StoredObject::sha256).isSorted();
    }

    @Test
    void anObjectIsDropped() throws IOException {
        store.put(stream(ABC));

        store.remove(SHA_OF_ABC);
        store.remove(SHA_OF_ABC);

        assertThat(held()).isEmpty();
    }

    @Test
    void objectsOutliveTheProcess() throws IOException {
        store.put(stream(ABC));
        store.close();

        store = openStore();

        assertThat(bytes(store.open(SHA_OF_ABC))).isEqualTo(ABC);
    }

    List<StoredObject> held() throws IOException {
        List<StoredObject> held = new ArrayList<>();
        store.visit(held::add);
        return held;
    }

    static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    static byte[] bytes(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }
}
