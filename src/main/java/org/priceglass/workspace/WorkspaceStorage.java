package org.priceglass.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.priceglass.job.watch.StorageProbe;

/** The room that a workspace takes: its originals and its database. */
final class WorkspaceStorage implements StorageProbe {
    private final StorageRepository storage;
    private final Path folder;

    WorkspaceStorage(StorageRepository storage, Path folder) {
        this.storage = storage;
        this.folder = folder;
    }

    @Override
    public long used() {
        return storage.fileBytes() + storage.databaseBytes();
    }

    @Override
    public long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell how much room there is for " + folder, e);
        }
    }
}
