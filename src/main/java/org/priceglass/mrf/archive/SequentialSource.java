package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;

/** One file in an archive that is read from its beginning. */
record SequentialSource(String name, @Nullable String member, long size, Place place) implements MrfSource {
    /**
     * Where it stands.
     *
     * @param label
     *            of the archive, for messages
     */
    record Place(String label, SequentialArchive archive, int index, Budget.Meter meter) {
    }

    @Override
    public InputStream open() throws IOException {
        return UnpackedStream.of(place.label(), place.meter(), place.archive().open(place.index()), in -> in);
    }
}
