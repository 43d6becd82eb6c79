package org.priceglass.pipeline.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.job.JobQueue;
import org.priceglass.job.LogLevel;
import org.priceglass.job.NewJob;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.MemberCheck;

/** Imports a file of this machine. */
public final class ImportJob implements JobHandler {
    public static final String KIND = "import";

    private final FileImport imports;
    private final MemberCheck check;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    /** Sees what comes of imports, in the thread that does them. */
    @FunctionalInterface
    public interface Watcher {
        void outcome(long job, ImportOutcome outcome);
    }

    /**
     * What is to be imported.
     *
     * @param hints
     *            one for each hospital whose prices it is, at least one
     */
    private record Wanted(String path, List<HospitalHint> hints) {
    }

    ImportJob(FileImport imports, MemberCheck check) {
        this.imports = imports;
        this.check = check;
    }

    /** The job that imports a file for the hospitals that the hints are of. */
    public static NewJob of(Path file, List<HospitalHint> hints) {
        Path absolute = file.toAbsolutePath().normalize();
        return NewJob.of(JobQueue.PARSE, KIND, "Import " + absolute.getFileName(),
                Payload.write(new Wanted(absolute.toString(), hints))).in(KIND).withPriority(NewJob.ASKED);
    }

    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        Wanted wanted = Payload.of(job, Wanted.class);
        List<ImportResult> results = new ArrayList<>();
        for (HospitalHint hint : wanted.hints()) {
            for (ImportOutcome outcome : outcomes(job, Path.of(wanted.path()), hint)) {
                ImportResult result = ImportResult.of(outcome);
                results.add(result);
                result.remarks().forEach(line -> job.log(LogLevel.WARN, line));
                watchers.forEach(watcher -> watcher.outcome(job.id(), outcome));
            }
        }
        Optional<ImportResult> refused = results.stream().filter(each -> each.outcome().equals("set aside"))
                .findFirst();
        boolean anyVersion = results.stream().anyMatch(each -> each.version() != null);
        if (refused.isPresent() && !anyVersion) {
            throw new JobFailedException(FailureKind.BAD_CONTENT, wanted.path() + ": " + refused.get().reason());
        }
        refused.ifPresent(each -> job.log(LogLevel.WARN, each.file() + ": " + each.reason()));
        return JobOutcome.of(Payload.write(results))
                .measured(Files.size(Path.of(wanted.path())), results.stream().mapToLong(ImportResult::charges).sum())
                .then(results.stream().flatMap(each -> each.judging(job.attempt()).stream()).toList());
    }

    private List<ImportOutcome> outcomes(JobContext job, Path file, HospitalHint hint) throws IOException {
        return imports.run(file, hint, new ImportProgress(job, check));
    }
}
