package org.priceglass.job;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A job while a worker has it. */
final class RunningJob implements JobContext {
    private static final String SHUTDOWN = "the program is closing";

    private static final int MOST_LINES = 10_000;

    private final JobTicket ticket;
    private final String payload;
    private final Clock clock;
    private final JobLedger ledger;
    private final ToLongFunction<NewJob> submitChild;
    private final ProgressMeter meter;
    private final Set<CancelHook> hooks = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lines = new AtomicInteger();
    private volatile @Nullable String ending;

    RunningJob(JobTicket ticket, String payload, Clock clock, JobLedger ledger, ToLongFunction<NewJob> submitChild) {
        this.ticket = ticket;
        this.payload = payload;
        this.clock = clock;
        this.ledger = ledger;
        this.submitChild = submitChild;
        this.meter = new ProgressMeter(clock.instant());
    }

    JobTicket ticket() {
        return ticket;
    }

    JobProgress progress() {
        return meter.read(clock.instant());
    }

    Instant lastMoved() {
        meter.read(clock.instant());
        return meter.moved();
    }

    /** Asks the job to end for good. */
    void cancel() {
        end("the job was cancelled");
    }

    /** Asks the job to end and to be done again another time. */
    void shutDown() {
        end(SHUTDOWN);
    }

    /** Whether it is to be done again another time. */
    boolean isShutDown() {
        return SHUTDOWN.equals(ending);
    }

    private void end(String reason) {
        synchronized (this) {
            if (ending == null) {
                ending = reason;
            }
        }
        for (CancelHook hook : hooks) {
            // each by itself, because one that hangs must not keep the others from being closed
            Thread.startVirtualThread(hook::fire);
        }
    }

    @Override
    public long id() {
        return ticket.id();
    }

    @Override
    public int attempt() {
        return ticket.tries().attempts();
    }

    @Override
    public String payload() {
        return payload;
    }

    @Override
    public void begin(String phase, ProgressUnit unit, long total) {
        meter.begin(phase, unit, total, clock.instant());
    }

    @Override
    public void done(long units) {
        meter.done(units);
    }

    @Override
    public void log(LogLevel level, String message) {
        int number = lines.incrementAndGet();
        if (number <= MOST_LINES) {
            write(level, message);
        } else if (number == MOST_LINES + 1) {
            write(LogLevel.WARN, "the log ends here: an attempt may write " + MOST_LINES + " lines");
        }
    }

    private void write(LogLevel level, String message) {
        ledger.later(new JobWrite.Logged(id(), attempt(), clock.instant(), level, message));
    }

    @Override
    public boolean isCancelled() {
        return ending != null;
    }

    @Override
    public void checkCancelled() {
        String reason = ending;
        if (reason != null) {
            throw new JobCancelledException(reason);
        }
    }

    @Override
    public Waiting onCancel(AutoCloseable waitedFor) {
        CancelHook[] own = new CancelHook[1];
        CancelHook hook = new CancelHook(waitedFor, () -> hooks.remove(own[0]));
        own[0] = hook;
        hooks.add(hook);
        if (isCancelled()) {
            hook.fire();
        }
        return hook;
    }

    @Override
    public long submit(NewJob child) {
        return submitChild.applyAsLong(child);
    }
}
