package org.priceglass.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.ImportOutcome.AlreadyThere;
import org.priceglass.pipeline.ImportOutcome.Imported;
import org.priceglass.pipeline.ImportOutcome.PassedOver;
import org.priceglass.pipeline.ImportOutcome.SetAside;
import org.priceglass.pipeline.ImportPaths;
import org.priceglass.pipeline.stage.ImportBatch;
import org.priceglass.pipeline.stage.Pipeline;
import org.priceglass.ui.common.imports.ImportFunction;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.common.task.TaskControl;

/** The import as the window starts and watches it. */
final class WindowImports implements ImportFunction {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Pipeline pipeline;
    private final Clock clock;

    WindowImports(Pipeline pipeline, Clock clock) {
        this.pipeline = pipeline;
        this.clock = clock;
    }

    @Override
    public List<ImportResult> run(Path path, TaskControl control) throws IOException {
        List<ImportResult> results = Collections.synchronizedList(new ArrayList<>());
        try (ImportBatch batch = new ImportBatch(pipeline, outcome -> result(outcome).forEach(results::add))) {
            for (Path file : ImportPaths.of(path).files()) {
                batch.add(file, List.of(HospitalHint.NONE));
            }
            control.onCancel(batch::cancel);
            while (!batch.await(LOOK) && !batch.isHeldUp()) {
                batch.progress((file, at) -> control.report(String.valueOf(file.getFileName()), at.done(),
                        Math.max(at.total(), 0)));
            }
            control.checkCancelled();
            if (batch.isHeldUp()) {
                throw new IOException("The queue parse is paused: let it go on in Jobs; what is queued is not lost.");
            }
            batch.failed().forEach(job -> results.add(new ImportResult(job.work().title(), ImportResult.Outcome.REFUSED,
                    String.valueOf(job.message()), clock.instant())));
            return List.copyOf(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the import goes on without the window");
        }
    }

    /** Documents beside price files are no news. */
    private Stream<ImportResult> result(ImportOutcome outcome) {
        return switch (outcome) {
            case Imported done -> result(outcome, ImportResult.Outcome.LOADED, String.format(Locale.ROOT,
                    "%,d charges and %,d rates.", done.summary().charges(), done.summary().rates()));
            case AlreadyThere _ -> result(outcome, ImportResult.Outcome.KNOWN, "The same content was imported before.");
            case SetAside refused -> result(outcome, ImportResult.Outcome.REFUSED, refused.reason());
            case PassedOver _ -> Stream.empty();
        };
    }

    private Stream<ImportResult> result(ImportOutcome outcome, ImportResult.Outcome became, String words) {
        String file = String.valueOf(outcome.file().getFileName());
        String name = outcome.member() == null ? file : file + " / " + outcome.member();
        return Stream.of(new ImportResult(name, became, words, clock.instant()));
    }
}
