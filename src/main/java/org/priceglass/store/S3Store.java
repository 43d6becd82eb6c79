package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * Objects in S3, MinIO or another server that speaks the same, under {@code PREFIX/ab/abcdef...}. A copy is staged on
 * this machine, since its key is its hash, and sent when it is kept.
 */
public final class S3Store implements ObjectStore {
    private static final long PART_BYTES = 16L << 20;

    private final S3Objects objects;
    private final S3Upload upload;
    private final ReadCache cache;

    S3Store(S3Objects objects, S3Upload upload, ReadCache cache) {
        this.objects = objects;
        this.upload = upload;
        this.cache = cache;
    }

    /**
     * Opens a store; the server is asked nothing yet.
     *
     * @param local
     *            folder of this machine for copies: staged ones, and those that are read here and there
     * @param cacheBytes
     *            that copies which nobody reads may take
     */
    public static S3Store open(S3Location location, S3Credentials credentials, Path local, long cacheBytes)
            throws IOException {
        ReadCache cache = new ReadCache(FileStore.open(local), cacheBytes);
        S3Objects objects = new S3Objects(location, credentials);
        return new S3Store(objects, new S3Upload(objects, PART_BYTES), cache);
    }

    /** Throws an exception that says what is wrong where the server or the bucket cannot be used. */
    public void check() throws IOException {
        objects.check();
    }

    @Override
    public StagedObject stage(InputStream content, LongConsumer progress) throws IOException {
        return new Staged(cache.files().stageFile(content, progress));
    }

    @Override
    public StoredObject adopt(Path finished, String sha256, LongConsumer progress) throws IOException {
        StoredObject object = Staging.check(finished, sha256, progress);
        send(finished, object, progress);
        Files.deleteIfExists(finished);
        return object;
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        return objects.size(key(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return open(sha256, 0, Long.MAX_VALUE);
    }

    @Override
    public InputStream open(String sha256, long from, long length) throws IOException {
        String key = key(sha256);
        if (cache.files().holds(sha256)) {
            return cache.files().open(sha256, from, length);
        }
        long size = size(sha256).orElseThrow(() -> objects.faults().missing(key));
        long begin = Math.min(from, size);
        return new S3Stream(objects, key, begin, begin + Math.min(length, size - begin));
    }

    @Override
    public boolean isWhole(StoredObject object) throws IOException {
        String key = key(object.sha256());
        if (objects.size(key).orElse(-1) != object.bytes()) {
            return false;
        }
        try (InputStream content = new S3Stream(objects, key, 0, object.bytes())) {
            return Sha256.of(content).equals(object.sha256());
        }
    }

    @Override
    public LocalCopy local(String sha256) throws IOException {
        return cache.copy(sha256, () -> open(sha256));
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        List<StoredObject> found = new ArrayList<>();
        objects.list(object -> {
            String name = object.key().substring(object.key().lastIndexOf('/') + 1);
            if (Sha256.is(name) && object.key().equals(key(name))) {
                found.add(new StoredObject(name, object.size()));
            }
        });
        for (StoredObject each : found) {
            visitor.object(each);
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        objects.delete(key(sha256));
        cache.drop(sha256);
    }

    @Override
    public void close() {
        objects.close();
    }

    private String key(String sha256) {
        return objects.location().key(sha256);
    }

    private void send(Path file, StoredObject object, LongConsumer progress) throws IOException {
        String key = key(object.sha256());
        OptionalLong there = objects.size(key);
        if (there.isEmpty() || there.getAsLong() != object.bytes()) {
            upload.send(file, object.bytes(), key, progress);
            long arrived = objects.size(key).orElse(-1);
            if (arrived != object.bytes()) {
                throw new IOException("%s holds %,d bytes of %s and not %,d: try again".formatted(objects.location(),
                        arrived, key, object.bytes()));
            }
        }
    }

    /** Stays on this machine as a copy to be read: whoever brings a file reads it next. */
    private final class Staged implements StagedObject {
        private final FileStore.StagedInFolder local;

        Staged(FileStore.StagedInFolder local) {
            this.local = local;
        }

        @Override
        public StoredObject object() {
            return local.object();
        }

        @Override
        public StoredObject keep(LongConsumer progress) throws IOException {
            send(local.path(), local.object(), progress);
            local.keep();
            cache.added(object().sha256());
            return object();
        }

        @Override
        public void close() throws IOException {
            local.close();
        }
    }
}
