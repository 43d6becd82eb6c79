package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.Questions;
import org.priceglass.model.CodeSystem;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/**
 * Comparison of one code over 100 hospitals and 20 million rates. Cold: workspace reopened, its file evicted from the
 * page cache, code of the program warm, a code not asked for before. Warm: the same codes again.
 */
final class CompareBench {
    private static final int COLD_RUNS = 7;
    private static final int CODES = 15;
    private static final int WARM_RUNS = 20;

    private final Path folder;

    CompareBench(Path folder) {
        this.folder = folder;
    }

    /** Prints medians; argument: folder of the workspace, which is made where it is missing. */
    public static void main(String[] args) throws Exception {
        // H2 gives the same statement the same answer again; a benchmark must not measure that.
        System.setProperty("h2.optimizeReuseResults", "false");
        new CompareBench(Path.of(args[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        BenchWorkspace.prepare(folder);
        try (Workspace workspace = Workspace.open(folder, BenchWorkspace.CLOCK)) {
            Questions questions = questions(workspace);
            for (int i = 0; i < 300; i++) {
                compare(questions, i);
            }
        }
        List<Double> cold = new ArrayList<>();
        for (int i = 0; i < COLD_RUNS; i++) {
            evict();
            try (Workspace workspace = Workspace.open(folder, BenchWorkspace.CLOCK)) {
                cold.add(compare(questions(workspace), 1_000 + i));
            }
        }
        print("cold", cold);
        try (Workspace workspace = Workspace.open(folder, BenchWorkspace.CLOCK)) {
            Questions questions = questions(workspace);
            List<Double> first = new ArrayList<>();
            List<Double> warm = new ArrayList<>();
            for (int run = 0; run < WARM_RUNS; run++) {
                for (int code = 0; code < CODES; code++) {
                    (run == 0 ? first : warm).add(compare(questions, 2_000 + code));
                }
            }
            print("first", first);
            print("warm", warm);
        }
    }

    private static Questions questions(Workspace workspace) throws IOException {
        return Questions.over(Repositories.of(workspace), FileStore.open(workspace.files()), new ZipCentroids(),
                Clock.systemUTC());
    }

    /** Milliseconds. */
    private static double compare(Questions questions, int code) {
        long start = System.nanoTime();
        Comparison comparison = questions.compareCharges()
                .ask(new CompareRequest(List.of(new CodeQuery(CodeSystem.CPT, BenchWorkspace.code(code))), Set.of(),
                        Set.of(), null, null))
                .getFirst();
        double millis = (System.nanoTime() - start) / 1e6;
        if (comparison.rows().size() != 2 * BenchWorkspace.HOSPITALS) {
            throw new IllegalStateException("found " + comparison.rows().size() + " rows");
        }
        return millis;
    }

    private void evict() throws IOException, InterruptedException {
        new ProcessBuilder("dd", "if=" + folder.resolve("workspace.mv.db"), "iflag=nocache", "count=0")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private static void print(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(Locale.ROOT, "compare %-5s  median %6.1f ms  best %6.1f  worst %6.1f  (n=%d)%n", what,
                millis.get(millis.size() / 2), millis.getFirst(), millis.getLast(), millis.size());
    }
}
