package org.priceglass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportListener;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.ImportOutcome.AlreadyThere;
import org.priceglass.pipeline.ImportOutcome.Imported;
import org.priceglass.pipeline.ImportOutcome.PassedOver;
import org.priceglass.pipeline.ImportOutcome.SetAside;
import org.priceglass.pipeline.ImportPaths;
import org.priceglass.ui.common.imports.ImportFunction;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.common.task.TaskControl;

/** The import as the window starts and watches it. */
final class WindowImports implements ImportFunction {
    private final FileImport imports;
    private final Clock clock;

    WindowImports(FileImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public List<ImportResult> run(Path path, TaskControl control) throws IOException {
        List<ImportResult> results = new ArrayList<>();
        for (Path file : ImportPaths.of(path).files()) {
            control.checkCancelled();
            imports.run(file, HospitalHint.NONE, listener(file, control)).stream().flatMap(this::result)
                    .forEach(results::add);
        }
        return results;
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

    private static ImportListener listener(Path file, TaskControl control) {
        return new ImportListener() {
            @Override
            public void progress(long done, long total) {
                control.report(String.valueOf(file.getFileName()), done, Math.max(total, 0));
            }

            @Override
            public boolean isCancelled() {
                return control.isCancelled();
            }
        };
    }
}
