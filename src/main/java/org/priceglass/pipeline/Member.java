package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.NamedSource;
import org.priceglass.workspace.VersionOrigin;

/**
 * A member that is to be read, the original that it is in, and what is known of its hospital.
 *
 * @param file
 *            as messages name it
 * @param isWhole
 *            whether the member is the original as it is
 * @param hospitals
 *            whose prices it is; empty where the file and the hint have to tell
 */
record Member(Path file, MrfSource source, boolean isWhole, Original original, Obtained obtained, HospitalHint hint,
        List<Integer> hospitals) {
    String ownName() {
        String inside = source.member();
        return inside == null ? obtained.fileName() : inside.substring(inside.lastIndexOf('/') + 1);
    }

    /** Its bytes, under the name that they were published by. */
    MrfSource named() {
        return new NamedSource(source, obtained.fileName(), source.member());
    }

    VersionOrigin origin() throws IOException {
        return new VersionOrigin(obtained.fileName(), source.member(), original.object().sha256(), obtained.location(),
                obtained.at());
    }
}
