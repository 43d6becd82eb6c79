package org.priceglass.mrf.archive;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.priceglass.mrf.UnreadableFileException;

/** What the archives of one file take of their {@link UnpackLimits}. Safe for many threads. */
final class Budget {
    private static final String ADVICE = ": an archive made to do harm; if it is none, unpack it yourself and read the"
            + " files inside";

    private final UnpackLimits limits;
    private final long fileBytes;
    private final long mostBytes;
    private final AtomicInteger members = new AtomicInteger();
    private final AtomicLong promised = new AtomicLong();
    private final AtomicLong unpacked = new AtomicLong();
    private volatile boolean spent;

    Budget(UnpackLimits limits, long fileBytes) {
        this.limits = limits;
        this.fileBytes = fileBytes;
        long byRatio = Math.max(limits.ratioFrom(), fileBytes * limits.ratio());
        this.mostBytes = Math.min(limits.bytes(), byRatio);
    }

    /** Whether so many layers are still unpacked. */
    boolean allowsDepth(int layers) {
        return layers <= limits.depth();
    }

    /** Counts an entry of an archive, and the bytes that its directory promises; below 0 where it does not say. */
    void member(long bytes) throws UnreadableFileException {
        if (members.incrementAndGet() > limits.members()) {
            throw spent("it holds more than %,d files".formatted(limits.members()));
        }
        check(promised.addAndGet(Math.max(0, bytes)));
    }

    /** Counts what one layer unpacks; who reads it twice is counted once. */
    Meter meter() {
        return new Counting();
    }

    /** For layers that only put files behind one another, as tar does: they are no longer than what they are in. */
    static Meter none() {
        return position -> {
        };
    }

    /** Whether a limit was passed, so that nothing more is unpacked. */
    boolean isSpent() {
        return spent;
    }

    private void check(long bytes) throws UnreadableFileException {
        if (bytes > limits.bytes()) {
            throw spent("it unpacks to more than %,d bytes".formatted(limits.bytes()));
        }
        if (bytes > mostBytes) {
            throw spent("it unpacks to more than %,d times its %,d bytes".formatted(limits.ratio(), fileBytes));
        }
    }

    private UnreadableFileException spent(String limit) {
        spent = true;
        return new UnreadableFileException(limit + ADVICE);
    }

    /** Told how far one layer is unpacked. */
    @FunctionalInterface
    interface Meter {
        void reached(long position) throws UnreadableFileException;
    }

    private final class Counting implements Meter {
        private final AtomicLong furthest = new AtomicLong();

        @Override
        public void reached(long position) throws UnreadableFileException {
            long before = furthest.getAndAccumulate(position, Math::max);
            if (position > before) {
                check(unpacked.addAndGet(position - before));
            }
        }
    }
}
