package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {
    @TempDir
    private Path folder;
    private FileStore from;
    private FileStore to;

    @BeforeEach
    void open() throws IOException {
        from = FileStore.open(folder.resolve("from"));
        to = FileStore.open(folder.resolve("to"));
    }

    @Test
    void everyObjectIsCopiedOnce() throws IOException {
        put(from, "one");
        put(from, "three");
        put(to, "three");
        put(to, "another");
        List<Long> told = new ArrayList<>();

        StoreCopy.Result result = new StoreCopy(from, to).run(told::add);

        assertThat(result).isEqualTo(new StoreCopy.Result(1, 1, 8, List.of()));
        assertThat(told).last().isEqualTo(8L);
        assertThat(held(to)).hasSize(3);
    }

    @Test
    void whatIsDamagedWhereItComesFromIsNamedAndNotCopied() throws IOException {
        StoredObject good = put(from, "good");
        StoredObject bad = put(from, "bad");
        alter(from, bad, "bat");

        StoreCopy.Result result = new StoreCopy(from, to).run(Progress.IGNORED);

        assertThat(result.damaged()).containsExactly(bad.sha256());
        assertThat(held(to)).containsExactly(good);
    }

    @Test
    void whatIsDamagedWhereItGoesIsBroughtAgain() throws IOException {
        StoredObject object = put(from, "good");
        put(to, "good");
        alter(to, object, "gold");

        assertThat(new StoreCopy(from, to).run(Progress.IGNORED).copied()).isEqualTo(1);
        assertThat(to.isWhole(object)).isTrue();
    }

    @Test
    void copyingThatWasEndedGoesOnWhereItWas() throws IOException {
        for (int i = 0; i < 10; i++) {
            put(from, "content " + i);
        }
        assertThatThrownBy(() -> new StoreCopy(from, to).run(bytes -> {
            if (bytes >= 50) {
                throw new CancellationException("enough");
            }
        })).isInstanceOf(CancellationException.class);
        int before = held(to).size();

        assertThat(before).isBetween(1, 9);
        assertThat(new StoreCopy(from, to).run(Progress.IGNORED))
                .isEqualTo(new StoreCopy.Result(10 - before, before, 90, List.of()));
    }

    private static StoredObject put(ObjectStore store, String text) throws IOException {
        return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void alter(FileStore store, StoredObject object, String text) throws IOException {
        try (LocalCopy copy = store.local(object.sha256())) {
            assertThat(copy.path().toFile().setWritable(true)).isTrue();
            Files.writeString(copy.path(), text);
        }
    }

    private static List<StoredObject> held(ObjectStore store) throws IOException {
        List<StoredObject> held = new ArrayList<>();
        store.visit(held::add);
        return held;
    }
}
