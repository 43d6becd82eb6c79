package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.priceglass.ask.Questions;
import org.priceglass.cli.Session;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.FileImport;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** An open workspace with what works on it. */
record OpenWorkspace(Workspace workspace, Questions questions, FileImport imports) implements Session {
    static OpenWorkspace open(Path folder, Clock clock) throws IOException {
        Workspace workspace = Workspace.open(folder, clock);
        try {
            FileStore files = FileStore.open(workspace.files());
            Questions questions = Questions.over(Repositories.of(workspace), files, new ZipCentroids(), clock);
            return new OpenWorkspace(workspace, questions,
                    new FileImport(workspace, files, new ContentReader(), clock));
        } catch (IOException | RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }
}
