package org.priceglass.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Opens the places where a workspace may keep its originals.
 *
 * @param folder
 *            of the workspace's originals
 * @param environment
 *            of the process, for credentials
 * @param credentials
 *            file of the user, asked where the environment has none
 */
public record StorePlaces(Path folder, Map<String, String> environment, Path credentials) {
    private static final long CACHE_BYTES = 2L << 30;

    /** The place, to be used; asks no server yet. */
    public ObjectStore open(StorePlace place) throws IOException {
        return place.s3() == null ? FileStore.open(folder) : remote(place.s3());
    }

    /**
     * The place, once it is sure that it can be used.
     *
     * @throws IOException
     *             says what is wrong with the place or the credentials
     */
    public ObjectStore openChecked(StorePlace place) throws IOException {
        if (place.s3() == null) {
            return FileStore.open(folder);
        }
        S3Store store = remote(place.s3());
        try {
            store.check();
            return store;
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The place, to read from; asks no server yet. */
    public ObjectStore toRead(StorePlace place) throws IOException {
        return place.s3() == null ? FileStore.toRead(folder) : remote(place.s3());
    }

    private S3Store remote(S3Location location) throws IOException {
        return S3Store.open(location, S3Credentials.find(environment, credentials), folder.resolve("copies"),
                CACHE_BYTES);
    }
}
