package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalDouble;
import org.priceglass.ask.QualityReports;
import org.priceglass.ask.Questions;
import org.priceglass.ask.UncertainMatches;
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
import org.priceglass.settings.Folders;
import org.priceglass.settings.Settings;
import org.priceglass.store.CurrentStore;
import org.priceglass.store.ObjectStore;
import org.priceglass.store.StorePlace;
import org.priceglass.store.StorePlaces;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** An open workspace with what works on it. */
record OpenWorkspace(Workspace workspace, CurrentStore originals, Questions questions,
        Pipeline pipeline) implements WorkSession {
    static OpenWorkspace open(Path folder, Clock clock) throws IOException {
        Workspace workspace = Workspace.open(folder, clock);
        try {
            StorePlaces places = places(workspace);
            CurrentStore files = new CurrentStore(places.open(place(workspace)));
            Questions questions = questions(workspace, files, clock);
            Pipeline pipeline = Pipeline.open(PipelineParts.here(workspace, files, places, new ContentReader(),
                    judge(workspace, clock), ProgramVersion.number(), clock));
            return new OpenWorkspace(workspace, files, questions, pipeline);
        } catch (IOException | RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /** Opens a workspace that is there to be asked only. */
    static Session openToAsk(Path folder, Clock clock) throws IOException {
        Workspace workspace = Workspace.openToAsk(folder, clock);
        try {
            ObjectStore files = places(workspace).toRead(place(workspace));
            return new AskedWorkspace(workspace, files, questions(workspace, files, clock));
        } catch (IOException | RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    private static StorePlaces places(Workspace workspace) {
        return new StorePlaces(workspace.files(), System.getenv(), Folders.of(System.getProperties()).s3Credentials());
    }

    private static StorePlace place(Workspace workspace) {
        return new Settings(workspace.settings()).get(StorePlace.SETTING);
    }

    @Override
    public JobReading jobs() {
        return jobs(workspace);
    }

    @Override
    public UncertainMatches matches() {
        return new UncertainMatches(workspace.possibleMatches(), questions.findHospitals());
    }

    private static JobReading jobs(Workspace workspace) {
        return new JobReading(workspace.jobs(), workspace.alerts(), new JobStatistics(workspace.metrics()),
                new Settings(workspace.settings()));
    }

    private static Questions questions(Workspace workspace, ObjectStore files, Clock clock) {
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
            originals.close();
        } finally {
            workspace.close();
        }
    }

    private record AskedWorkspace(Workspace workspace, ObjectStore originals, Questions questions) implements Session {
        @Override
        public JobReading jobs() {
            return OpenWorkspace.jobs(workspace);
        }

        @Override
        public UncertainMatches matches() {
            return new UncertainMatches(workspace.possibleMatches(), questions.findHospitals());
        }

        @Override
        public void close() throws IOException {
            try {
                originals.close();
            } finally {
                workspace.close();
            }
        }
    }
}
