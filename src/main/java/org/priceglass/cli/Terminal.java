package org.priceglass.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command speaks: data to standard output, messages and progress to standard error, both in UTF-8. Unlike
 * {@link System#out} it says when nobody takes the data any more, so that a command can end.
 */
public final class Terminal {
    private static final int BUFFER = 1 << 16;

    private final OutputStream data;
    private final PrintWriter messages;
    private final boolean live;

    /**
     * Speaks to these streams.
     *
     * @param live
     *            whether someone watches, so that progress may rewrite its line
     */
    public Terminal(OutputStream out, OutputStream err, boolean live) {
        this.data = new BufferedOutputStream(new ReportingStream(out, "the output"), BUFFER);
        this.messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.live = live;
    }

    /** Speaks to the streams of the process. */
    public static Terminal ofProcess() {
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    }

    /** Buffered; throws {@link OutputFailedException} where the data cannot be written. */
    public OutputStream data() {
        return data;
    }

    /** For tables and help; goes through {@link #data()}. */
    public PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), false);
    }

    public PrintWriter messages() {
        return messages;
    }

    /** One line on standard error. */
    public void say(String line) {
        messages.println(line);
    }

    public boolean live() {
        return live;
    }
}
