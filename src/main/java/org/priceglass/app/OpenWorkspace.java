package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalDouble;
import org.priceglass.ask.QualityReports;
import org.priceglass.ask.Questions;
import org.priceglass.cli.JobReading;
import org.priceglass.cli.ProgramVersion;
import org.priceglass.cli.Session;
import org.priceglass.cli.WorkSession;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.stage.Pipeline;
import org.priceglass.pipeline.stage.PipelineParts;
import org.priceglass.pipeline.stage.ValidateJob;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.settings.Settings;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** An open workspace with what works on it. */
record OpenWorkspace(Workspace workspace, Questions questions, Pipeline pipeline) implements WorkSession {
    static OpenWorkspace open(Path folder, Clock clock) throws IOException {
        Workspace workspace = Workspace.open(folder, clock);
        try {
            FileStore files = FileStore.open(workspace.files());
            Questions questions = questions(workspace, files, clock);
            Pipeline pipeline = Pipeline.open(PipelineParts.here(workspace, files, new ContentReader(),
                    judge(workspace, clock), ProgramVersion.number(), clock));
            return new OpenWorkspace(workspace, questions, pipeline);
        } catch (IOException | RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /** Opens a workspace that is there to be asked only. */
    static Session openToAsk(Path folder, Clock clock) throws IOException {
        Workspace workspace = Workspace.openToAsk(folder, clock);
        return new AskedWorkspace(workspace, questions(workspace, FileStore.toRead(workspace.files()), clock));
    }

    @Override
    public JobReading jobs() {
        return jobs(workspace);
    }

    private static JobReading jobs(Workspace workspace) {
        return new JobReading(workspace.jobs(), workspace.alerts(), new JobStatistics(workspace.metrics()),
                new Settings(workspace.settings()));
    }

    private static Questions questions(Workspace workspace, FileStore files, Clock clock) {
        return Questions.over(Repositories.of(workspace), files, new ZipCentroids(), clock);
    }

    private static ValidateJob.Judge judge(Workspace workspace, Clock clock) {
        QualityReports reports = QualityReports.of(workspace, clock);
        return (version, progress) -> reports.compute(version, progress::at)
                .map(judged -> OptionalDouble.of(judged.report().score())).orElseGet(OptionalDouble::empty);
    }

    @Override
    public void close() throws IOException {
        try {
            pipeline.close();
        } finally {
            workspace.close();
        }
    }

    private record AskedWorkspace(Workspace workspace, Questions questions) implements Session {
        @Override
        public JobReading jobs() {
            return OpenWorkspace.jobs(workspace);
        }

        @Override
        public void close() throws IOException {
            workspace.close();
        }
    }
}
