package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.priceglass.mrf.archive.MrfFile;

/** Opens a file, to find its members: itself, or what an archive holds. */
@FunctionalInterface
public interface SourceOpener {
    MrfFile open(Path file) throws IOException;
}
