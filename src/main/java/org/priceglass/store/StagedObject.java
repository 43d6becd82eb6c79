package org.priceglass.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy whose hash is known and that is not kept yet; closed without {@link #keep} it is gone. */
public final class StagedObject implements AutoCloseable {
    private final Path temporary;
    private final Path place;
    private final StoredObject object;

    StagedObject(Path temporary, Path place, StoredObject object) {
        this.temporary = temporary;
        this.place = place;
        this.object = object;
    }

    /** What the copy holds. */
    public StoredObject object() {
        return object;
    }

    /** Keeps the copy under its hash, where it is not altered any more; one that is there already stays. */
    public StoredObject keep() throws IOException {
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            if (!temporary.toFile().setReadOnly()) {
                throw new IOException("cannot protect " + temporary + " against changes");
            }
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return object;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
