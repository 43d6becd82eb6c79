package org.priceglass.ask;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.store.CheckedObjects;
import org.priceglass.store.LocalCopy;
import org.priceglass.store.ObjectStore;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionOrigin;

/** Opens the contents of versions again, wherever they are kept, after their hash was compared. */
final class StoredMembers {
    private final ObjectStore store;
    private final CheckedObjects checked;
    private final MrfFiles files;

    StoredMembers(ObjectStore store, MrfFiles files) {
        this.store = store;
        this.checked = new CheckedObjects(store);
        this.files = files;
    }

    /**
     * Opens the content of a version: the object that has its hash, where the original was no archive or its members
     * are kept too; else the member is unpacked from the original.
     *
     * @throws IOException
     *             where the original is missing or altered
     */
    StoredMember open(StoredVersion version, VersionOrigin origin) throws IOException {
        return store.holds(version.sha256())
                ? open(version.sha256(), null, origin)
                : open(origin.storedSha256(), origin.member(), origin);
    }

    private StoredMember open(String sha256, @Nullable String member, VersionOrigin origin) throws IOException {
        LocalCopy copy = checked.local(sha256);
        MrfFile original = files.open(copy.path());
        try {
            MrfSource source = original.member(member).orElseThrow(() -> new IOException("the stored original of "
                    + origin.fileName() + " has no member " + member + ": import the file again"));
            return new StoredMember(source, List.of(original, copy));
        } catch (IOException | RuntimeException e) {
            try (copy) {
                original.close();
            }
            throw e;
        }
    }
}
