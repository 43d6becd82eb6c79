package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.priceglass.ask.Questions;
import org.priceglass.cli.ImportSession;
import org.priceglass.cli.Session;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.FileImport;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** An open workspace with what works on it. */
record OpenWorkspace(Workspace workspace, Questions questions, FileImport imports) implements ImportSession {
    static OpenWorkspace open(Path folder, Clock clock) throws IOException {
        Workspace workspace = Workspace.open(folder, clock);
        try {
            FileStore files = FileStore.open(workspace.files());
            return new OpenWorkspace(workspace, questions(workspace, files, clock),
                    new FileImport(workspace, files, new ContentReader(), clock));
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

    private static Questions questions(Workspace workspace, FileStore files, Clock clock) {
        return Questions.over(Repositories.of(workspace), files, new ZipCentroids(), clock);
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }

    private record AskedWorkspace(Workspace workspace, Questions questions) implements Session {
        @Override
        public void close() throws IOException {
            workspace.close();
        }
    }
}
