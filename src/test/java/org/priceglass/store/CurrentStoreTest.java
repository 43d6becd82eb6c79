package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentStoreTest {
    private static final CurrentStore.Switched NOTHING = () -> {
    };

    @TempDir
    private Path folder;
    private FileStore before;
    private FileStore after;
    private CurrentStore current;

    @BeforeEach
    void open() throws IOException {
        before = FileStore.open(folder.resolve("before"));
        after = FileStore.open(folder.resolve("after"));
        current = new CurrentStore(before);
    }

    @Test
    void allIsInTheNewStoreBeforeAnybodyIsSentThere() throws IOException {
        StoredObject first = put("first");
        AtomicBoolean switched = new AtomicBoolean();
        current.moveTo(after, Progress.IGNORED, () -> {
            assertThat(after.isWhole(first)).isTrue();
            switched.set(true);
        });
        assertThat(switched).isTrue();
        StoredObject second = put("second");
        assertThat(after.holds(second.sha256())).isTrue();
        assertThat(before.holds(second.sha256())).isFalse();
        assertThat(before.holds(first.sha256())).as("the copies before stay").isTrue();
    }

    @Test
    void whatIsKeptDuringTheMoveComesAlong() throws IOException {
        put("first");
        StagedObject staged = current.stage(ObjectStoreContract.stream(bytes("staged before, kept after")),
                Progress.IGNORED);
        AtomicBoolean once = new AtomicBoolean();
        current.moveTo(after, bytes -> {
            if (once.compareAndSet(false, true)) {
                adopt("adopted meanwhile");
            }
        }, NOTHING);
        StoredObject kept = staged.keep();
        staged.close();
        assertThat(after.isWhole(kept)).isTrue();
        assertThat(after.isWhole(object("adopted meanwhile"))).isTrue();
    }

    @Test
    void aMoveThatEndsEarlyLeavesTheStoreInUse() throws IOException {
        put("first");
        assertThatThrownBy(() -> current.moveTo(after, bytes -> {
            throw new CancellationException();
        }, NOTHING)).isInstanceOf(CancellationException.class);
        assertThat(before.holds(put("second").sha256())).isTrue();
        assertThatThrownBy(() -> current.moveTo(after, Progress.IGNORED, () -> {
            throw new IOException("the setting cannot be kept");
        })).hasMessage("the setting cannot be kept");
        assertThat(before.holds(put("third").sha256())).isTrue();
    }

    @Test
    void originalsThatAreNotWholeAreNotLeftBehind() throws IOException {
        StoredObject first = put("first");
        Path file = before.local(first.sha256()).path();
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.writeString(file, "fiXst");
        assertThatThrownBy(() -> current.moveTo(after, Progress.IGNORED, NOTHING))
                .hasMessageContaining("1 originals are not what they should be").hasMessageContaining(first.sha256());
        assertThat(before.holds(put("second").sha256())).isTrue();
    }

    private StoredObject put(String text) throws IOException {
        return current.put(ObjectStoreContract.stream(bytes(text)));
    }

    private void adopt(String text) {
        try {
            Path file = Files.write(folder.resolve("finished"), bytes(text));
            current.adopt(file, object(text).sha256());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static StoredObject object(String text) throws IOException {
        return new StoredObject(Sha256.of(ObjectStoreContract.stream(bytes(text))), bytes(text).length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
