package org.priceglass.pipeline.stage;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.priceglass.job.Machine;
import org.priceglass.mrf.MrfReader;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.StorePlaces;
import org.priceglass.workspace.Workspace;

/**
 * What a pipeline stands on.
 *
 * @param judge
 *            of the quality of versions
 * @param version
 *            of the program, which hosts are told
 * @param random
 *            for the jitter of pauses
 */
public record PipelineParts(Workspace workspace, CurrentStore store, StorePlaces places, MrfReader reader,
        ValidateJob.Judge judge, String version, Machine machine, Clock clock, RandomGenerator random) {
    /** On this machine. */
    public static PipelineParts here(Workspace workspace, CurrentStore store, StorePlaces places, MrfReader reader,
            ValidateJob.Judge judge, String version, Clock clock) {
        return new PipelineParts(workspace, store, places, reader, judge, version, Machine.here(), clock,
                RandomGenerator.getDefault());
    }
}
