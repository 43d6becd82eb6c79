package org.priceglass.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.settings.Setting;
import org.priceglass.store.ObjectStore;
import org.priceglass.store.StoredObject;

/**
 * Where originals are kept, how they are opened, and what is kept of archives.
 *
 * @param keepsMembers
 *            whether members are kept unpacked beside their archive, which takes room, or unpacked again when someone
 *            asks for their bytes, which takes time; asked for each member
 */
public record Originals(ObjectStore store, MrfFiles files, BooleanSupplier keepsMembers) {
    public static final Setting<Boolean> KEEP_MEMBERS = Setting.flag("import.keep-members", false);

    /** Keeps the content of a member. */
    StoredObject keep(MrfSource member) throws IOException {
        try (InputStream content = member.open()) {
            return store.put(content);
        }
    }
}
