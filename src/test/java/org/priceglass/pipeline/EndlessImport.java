package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.SampleCharges;
import org.priceglass.workspace.Workspace;

/** A process of its own that imports without end, and says so when it is under way. Arguments: workspace, file. */
final class EndlessImport implements MrfReader {
    static final String UNDER_WAY = "under way";

    private static final int CHARGES = 5000;

    private EndlessImport() {
    }

    public static void main(String[] args) throws IOException {
        try (Workspace workspace = Workspace.open(Path.of(args[0]), Clock.systemUTC())) {
            new FileImport(workspace, FileStore.open(workspace.files()), new EndlessImport(), Clock.systemUTC())
                    .run(Path.of(args[1]), HospitalHint.NONE, ImportListener.NONE);
        }
    }

    @Override
    public ReadSummary read(MrfSource source, ChargeSink sink) throws IOException {
        SampleCharges charges = new SampleCharges();
        for (int round = 0;; round++) {
            charges.sendTo(sink, CHARGES, 5);
            if (round == 3) {
                System.out.println(UNDER_WAY);
            }
        }
    }
}
