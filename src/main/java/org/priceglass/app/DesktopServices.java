package org.priceglass.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.priceglass.ask.Questions;
import org.priceglass.ask.UncertainMatches;
import org.priceglass.ui.common.imports.ImportFunction;
import org.priceglass.ui.jobs.JobServices;
import org.priceglass.ui.quality.QualityServices;

/**
 * What the window works with: an open workspace behind its questions and imports.
 *
 * @param workspace
 *            its folder; the window keeps its own size and look there too
 * @param sampleData
 *            the folder of the sample files, empty where this installation has none
 */
public record DesktopServices(Questions questions, UncertainMatches matches, QualityServices quality,
        ImportFunction imports, Path workspace, Optional<Path> sampleData, JobServices jobs, Clock clock) {
}
