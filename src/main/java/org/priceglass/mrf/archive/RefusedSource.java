package org.priceglass.mrf.archive;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;

/** A member that cannot be unpacked; says why when it is read, as one does that is damaged in the middle. */
record RefusedSource(String name, @Nullable String member, UnreadableFileException reason) implements MrfSource {
    @Override
    public long size() {
        return -1;
    }

    @Override
    public InputStream open() throws UnreadableFileException {
        throw new UnreadableFileException(String.valueOf(reason.getMessage()), reason);
    }
}
