package org.priceglass.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.priceglass.mrf.MrfSource;

/** Finds the members of a file: itself, or what an archive holds. */
@FunctionalInterface
public interface SourceOpener {
    List<MrfSource> open(Path file) throws IOException;
}
