package org.priceglass.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real S3 server, and what only such a store does. */
class S3StoreTest extends ObjectStoreContract {
    private static final long PART = 5L << 20;
    private static final long NO_CACHE = 0;

    @TempDir
    private static Path serverFolder;
    private static S3Server server;

    private String prefix = "";

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start(serverFolder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    @BeforeEach
    void open() {
        // opened with a prefix of each test's own
    }

    @BeforeEach
    void open(TestInfo test) throws IOException {
        prefix = test.getTestMethod().orElseThrow().getName();
        store = openStore();
    }

    @Override
    ObjectStore openStore() throws IOException {
        return S3Store.open(server.location(prefix), S3Server.CREDENTIALS, folder.resolve("copies"), NO_CACHE);
    }

    /** Fault 16: a whole file was collected in memory before it was sent. */
    @Test
    void aLargeFileIsSentInPartsAndReadInPieces() throws IOException {
        byte[] large = new byte[(int) (2 * PART + 1_000)];
        new Random(3).nextBytes(large);
        List<Long> told = new ArrayList<>();

        StoredObject object;
        try (S3Store inParts = inParts(); StagedObject staged = inParts.stage(stream(large), Progress.IGNORED)) {
            object = staged.keep(told::add);
        }

        assertThat(object.bytes()).isEqualTo(large.length);
        assertThat(told).contains((long) large.length).allMatch(bytes -> bytes <= large.length);
        assertThat(store.isWhole(object)).isTrue();
        assertThat(bytes(store.open(object.sha256(), PART - 3, 6)))
                .isEqualTo(Arrays.copyOfRange(large, (int) PART - 3, (int) PART + 3));
    }

    @Test
    void sendingThatIsEndedLeavesNothing() throws IOException {
        byte[] large = new byte[(int) (2 * PART)];

        try (S3Store inParts = inParts(); StagedObject staged = inParts.stage(stream(large), Progress.IGNORED)) {
            assertThatThrownBy(() -> staged.keep(bytes -> {
                if (bytes > PART) {
                    throw new CancellationException("enough");
                }
            })).isInstanceOf(CancellationException.class);
        }

        assertThat(held()).isEmpty();
        try (S3Objects objects = new S3Objects(server.location(prefix), S3Server.CREDENTIALS)) {
            assertThat(objects.client().listMultipartUploads(request -> request.bucket(S3Server.BUCKET)).uploads())
                    .isEmpty();
        }
    }

    @Test
    void whatIsKeptStaysOnThisMachineAsFarAsTheCacheIsAllowed() throws IOException {
        try (S3Store cached = S3Store.open(server.location(prefix), S3Server.CREDENTIALS, folder.resolve("cache"), 4)) {
            cached.put(stream(ABC));
            cached.put(stream(new byte[]{1, 2}));

            assertThat(copies("cache")).as("4 bytes are allowed, 5 came").hasSize(1);
            try (LocalCopy first = cached.local(SHA_OF_ABC); LocalCopy again = cached.local(SHA_OF_ABC)) {
                assertThat(first.path()).isEqualTo(again.path()).hasBinaryContent(ABC);
            }
        }
    }

    @Test
    void aCopyInUseIsNotDropped() throws IOException {
        store.put(stream(ABC));
        assertThat(copies("copies")).as("nothing is cached").isEmpty();

        LocalCopy copy = store.local(SHA_OF_ABC);
        store.put(stream(new byte[]{1, 2}));

        assertThat(copy.path()).hasBinaryContent(ABC);
        copy.close();
        copy.close();
        assertThat(copies("copies")).isEmpty();
    }

    @Test
    void theKeyIsTheHashBelowThePrefix() throws IOException {
        store.put(stream(ABC));

        assertThat(
                serverFolder.resolve("data").resolve(S3Server.BUCKET).resolve(prefix).resolve("ba").resolve(SHA_OF_ABC))
                .hasBinaryContent(ABC);
    }

    @Test
    void aServerThatIsUsableSaysNothing() throws IOException {
        ((S3Store) store).check();
    }

    @Test
    void wrongKeysAreNamedWithoutBeingShown() throws IOException {
        S3Credentials wrong = new S3Credentials(S3Server.CREDENTIALS.accessKey(), "not-the-secret", null);
        try (S3Store refused = S3Store.open(server.location(prefix), wrong, folder.resolve("w"), NO_CACHE)) {
            assertThatThrownBy(() -> refused.put(stream(ABC))).isInstanceOf(IOException.class)
                    .hasMessageContaining("does not let us in").hasMessageNotContaining("not-the-secret");
        }
    }

    @Test
    void aMissingBucketIsNoMissingObject() throws IOException {
        S3Location there = server.location(prefix);
        S3Location nowhere = new S3Location(there.endpoint(), there.region(), "no-such-bucket", prefix, true);
        try (S3Store lost = S3Store.open(nowhere, S3Server.CREDENTIALS, folder.resolve("n"), NO_CACHE)) {
            assertThatThrownBy(() -> lost.size(SHA_OF_ABC)).isInstanceOf(IOException.class)
                    .hasMessageContaining("no-such-bucket").hasMessageContaining("create it");
        }
    }

    @Test
    void objectsAreCopiedFromAFolderAndBackAgain() throws IOException {
        try (ObjectStore files = FileStore.open(folder.resolve("files"));
                ObjectStore back = FileStore.open(folder.resolve("back"))) {
            files.put(stream(ABC));
            files.put(stream(new byte[0]));

            assertThat(new StoreCopy(files, store).run(Progress.IGNORED))
                    .isEqualTo(new StoreCopy.Result(2, 0, 3, List.of()));
            assertThat(new StoreCopy(files, store).run(Progress.IGNORED))
                    .isEqualTo(new StoreCopy.Result(0, 2, 3, List.of()));
            assertThat(new StoreCopy(store, back).run(Progress.IGNORED))
                    .isEqualTo(new StoreCopy.Result(2, 0, 3, List.of()));
            assertThat(bytes(back.open(SHA_OF_ABC))).isEqualTo(ABC);
        }
    }

    private S3Store inParts() throws IOException {
        S3Objects objects = new S3Objects(server.location(prefix), S3Server.CREDENTIALS);
        return new S3Store(objects, new S3Upload(objects, PART),
                new ReadCache(FileStore.open(folder.resolve("parts")), NO_CACHE));
    }

    private List<Path> copies(String name) throws IOException {
        try (var files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
