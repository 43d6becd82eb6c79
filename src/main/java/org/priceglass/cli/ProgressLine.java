package org.priceglass.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.priceglass.cli.print.Wording;

/**
 * Says on standard error how far a long command is: on a terminal one line that rewrites itself, else a line every few
 * seconds.
 */
final class ProgressLine {
    private static final long LIVE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LOG_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final long start;
    private long next;
    private boolean shown;

    ProgressLine(Terminal terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.next = start + interval();
    }

    /**
     * Takes note of progress; cheap enough for every buffer that is read.
     *
     * @param total
     *            bytes, -1 where it is not known
     */
    void at(String what, long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - next >= 0) {
            say(line(what, done, total, now - start));
        }
    }

    private void say(String line) {
        long now = nanoTime.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + interval();
        if (terminal.live()) {
            terminal.messages().print("\r" + pad(line));
            terminal.messages().flush();
            shown = true;
        } else {
            terminal.say(line);
        }
    }

    /**
     * The same for work that is not told in bytes.
     *
     * @param total
     *            steps, -1 where it is not known
     */
    void steps(String what, long done, long total) {
        say(String.format(Locale.ROOT, "%s: %,d", what, done)
                + (total > 0 ? String.format(Locale.ROOT, " of %,d", total) : ""));
    }

    /** Clears the line, before another message or at the end. */
    void clear() {
        if (shown) {
            terminal.messages().print("\r" + pad("") + "\r");
            terminal.messages().flush();
            shown = false;
        }
    }

    private long interval() {
        return terminal.live() ? LIVE_NANOS : LOG_NANOS;
    }

    private static String line(String what, long done, long total, long nanos) {
        double seconds = Math.max(nanos, 1) / 1e9;
        long perSecond = Math.round(done / seconds);
        StringBuilder line = new StringBuilder(what).append(": ").append(Wording.bytes(done));
        if (total > 0) {
            line.append(" of ").append(Wording.bytes(total));
        }
        line.append(", ").append(Wording.bytes(perSecond)).append("/s");
        if (total > done && perSecond > 0) {
            line.append(String.format(Locale.ROOT, ", %d s left", (total - done) / perSecond + 1));
        }
        return line.toString();
    }

    private static String pad(String line) {
        return line.length() >= WIDTH ? line.substring(0, WIDTH) : line + " ".repeat(WIDTH - line.length());
    }
}
