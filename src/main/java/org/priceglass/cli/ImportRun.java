package org.priceglass.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.priceglass.job.Job;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.stage.ImportBatch;
import org.priceglass.pipeline.stage.Pipeline;

/**
 * Imports files by the pipeline and comes to an exit code: a file that was named must be read; one that was found in a
 * folder may be of a kind that is not read yet.
 */
final class ImportRun implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);
    /** What is done with a file of this machine. */
    private static final Set<JobQueue> QUEUES = EnumSet.of(JobQueue.PARSE, JobQueue.VALIDATE);

    private final Terminal terminal;
    private final Pipeline pipeline;
    private final OutcomePrinter printer;
    private final ProgressLine progress;
    private final ImportBatch batch;
    private final Set<Path> foundInFolders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger exitCode = new AtomicInteger(ExitCode.DONE);
    private final AtomicReference<IOException> unprinted = new AtomicReference<>();

    /** Takes outcomes as they come. */
    @FunctionalInterface
    interface OutcomePrinter {
        void print(ImportOutcome outcome) throws IOException;
    }

    ImportRun(Terminal terminal, Pipeline pipeline, OutcomePrinter printer) {
        this.terminal = terminal;
        this.pipeline = pipeline;
        this.printer = printer;
        this.progress = new ProgressLine(terminal, System::nanoTime);
        this.batch = new ImportBatch(pipeline, this::took);
    }

    void add(Path file, List<HospitalHint> hints, boolean foundInFolder) {
        if (foundInFolder) {
            foundInFolders.add(file.toAbsolutePath().normalize());
        }
        batch.add(file, hints);
    }

    /** Says that a folder has no file that may be a price file. */
    void nothingIn(Path folder) {
        terminal.say("priceglass: " + folder + ": no file in this folder to import");
        raise(ExitCode.NEGATIVE);
    }

    /** Imports all that was added, and judges it; returns the exit code. */
    int finish() throws IOException {
        JobRunner runner = pipeline.start(QUEUES);
        try {
            while (!batch.await(LOOK)) {
                if (batch.isHeldUp()) {
                    return heldUp();
                }
                synchronized (this) {
                    batch.progress((file, at) -> progress.at("importing " + file.getFileName(), at.done(), at.total()));
                }
            }
            runner.runUntilIdle();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the import was interrupted; it goes on with \"priceglass run\"");
        }
        for (Job failed : batch.failed()) {
            terminal.say("failed         " + failed.message());
            raise(ExitCode.FAILED);
        }
        IOException notPrinted = unprinted.get();
        if (notPrinted != null) {
            throw notPrinted;
        }
        return exitCode.get();
    }

    private int heldUp() {
        String reason = pipeline.alerts().open().stream().filter(alert -> alert.rule() == AlertRule.QUEUE_PAUSED)
                .map(Alert::message).findFirst().orElse("the queue parse is paused");
        terminal.say("priceglass: " + reason + "; what was imported before is kept, the rest stays queued:"
                + " \"priceglass jobs resume parse\" and \"priceglass run --until-idle\" go on with it");
        return ExitCode.FAILED;
    }

    private synchronized void took(ImportOutcome outcome) {
        progress.clear();
        try {
            printer.print(outcome);
        } catch (IOException e) {
            unprinted.compareAndSet(null, e);
        } catch (UncheckedIOException e) {
            unprinted.compareAndSet(null, e.getCause());
        }
        if (outcome instanceof ImportOutcome.SetAside setAside) {
            boolean mayBe = setAside.notReadYet()
                    && foundInFolders.contains(outcome.file().toAbsolutePath().normalize());
            if (!mayBe) {
                raise(ExitCode.UNREADABLE);
            }
        }
    }

    private void raise(int code) {
        exitCode.accumulateAndGet(code, Math::max);
    }

    @Override
    public void close() {
        batch.close();
    }
}
