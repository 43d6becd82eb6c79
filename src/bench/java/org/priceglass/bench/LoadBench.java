package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportListener;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Workspace;

/** From a file to a workspace that is closed and can be asked: the whole import, original kept and hashed included. */
final class LoadBench {
    private static final int HOSPITALS = 100;
    /** So many imports that the JIT has done its work before the first hospital counts. */
    private static final int WARM_UPS = 30;

    private final BenchFiles files;

    LoadBench(BenchFiles files) {
        this.files = files;
    }

    /** Imports 200 MB of each layout beside DuckDB's typed table of the same rates, two threads each. */
    void layouts(int runs) throws Exception {
        Path tall = files.file("tall", 200, 20, 1);
        new Paired("load tall 3.0, 20 payers", Files.size(tall), runs).print(() -> load(tall),
                () -> peer(database -> DuckDb.loadTall(tall, database, 2)));
        Path wide = files.file("wide", 200, 20, 1);
        new Paired("load wide 3.0, 196 columns", Files.size(wide), runs).print(() -> load(wide),
                () -> peer(database -> DuckDb.loadWide(wide, database, 2)));
        Path json = files.file("json", 200, 20, 1);
        new Paired("load JSON 3.0, 20 payers", Files.size(json), runs).print(() -> load(json),
                () -> peer(database -> DuckDb.loadJson(json, database, 2)));
    }

    /** Imports hospital after hospital into one workspace: the last ones against the first ones. */
    void growth() throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            load(files.file("tall", 20, 20, HOSPITALS));
        }
        Path folder = files.scratch();
        List<Double> speeds = new ArrayList<>();
        for (int i = 0; i < HOSPITALS; i++) {
            Path file = files.file("tall", 20, 20, i);
            double seconds = Paired.time(() -> importInto(folder, file, "Hospital " + speeds.size()));
            speeds.add(Files.size(file) / 1e6 / seconds);
        }
        double first = Paired.median(speeds.subList(0, 10));
        double last = Paired.median(speeds.subList(HOSPITALS - 10, HOSPITALS));
        System.out.printf(Locale.ROOT,
                "hospitals 1 to 10: %.1f MB/s, hospitals 91 to 100: %.1f MB/s, ratio %.2f (medians; open and close included)%n",
                first, last, last / first);
        BenchFiles.delete(folder);
    }

    /** Bytes of the closed database for each rate. */
    void size() throws IOException {
        for (String layout : List.of("tall", "wide", "json")) {
            Path folder = files.scratch();
            long rates = importInto(folder, files.file(layout, 200, 20, 1), "Hospital");
            long bytes = Files.size(folder.resolve("workspace.mv.db"));
            System.out.printf(Locale.ROOT, "%-5s %,d rates, database %,d bytes, %.1f bytes per rate%n", layout, rates,
                    bytes, (double) bytes / rates);
            BenchFiles.delete(folder);
        }
    }

    private double load(Path file) throws Exception {
        Path folder = files.scratch();
        double seconds = Paired.time(() -> importInto(folder, file, "Hospital"));
        BenchFiles.delete(folder);
        return seconds;
    }

    /** A load by DuckDB into the database of a path. */
    @FunctionalInterface
    private interface PeerLoad {
        double into(Path database) throws Exception;
    }

    private double peer(PeerLoad load) throws Exception {
        Path folder = files.scratch();
        double seconds = load.into(folder.resolve("peer.duckdb"));
        BenchFiles.delete(folder);
        return seconds;
    }

    /** Imports a file and closes the workspace; answers with the number of rates. */
    static long importInto(Path folder, Path file, String hospital) throws IOException {
        try (Workspace workspace = Workspace.open(folder, Clock.systemUTC())) {
            FileImport fileImport = new FileImport(workspace, FileStore.open(workspace.files()), new ContentReader(),
                    Clock.systemUTC());
            long rates = 0;
            for (ImportOutcome outcome : fileImport.run(file, new HospitalHint(hospital, null, "CA", "92832"),
                    ImportListener.NONE)) {
                if (!(outcome instanceof ImportOutcome.Imported imported)) {
                    throw new IllegalStateException("not imported: " + outcome);
                }
                rates += imported.summary().rates();
            }
            return rates;
        }
    }
}
