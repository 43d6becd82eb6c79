package org.priceglass.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What one run of the program came to. */
public final class ProgramRun {
    private final int code;
    private final byte[] out;
    private final String messages;

    private ProgramRun(int code, byte[] out, String messages) {
        this.code = code;
        this.out = out;
        this.messages = messages;
    }

    public static ProgramRun of(Program.Parts parts, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgramRun run = into(out, parts, args);
        return new ProgramRun(run.code, out.toByteArray(), run.messages);
    }

    /** Runs with an output of its own, for example one that fails. */
    public static ProgramRun into(OutputStream output, Program.Parts parts, String... args) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = new Program(new Terminal(output, messages, false), parts).run(args);
        return new ProgramRun(code, new byte[0], messages.toString(StandardCharsets.UTF_8));
    }

    public int code() {
        return code;
    }

    /** Standard output as it is. */
    public byte[] out() {
        return out.clone();
    }

    public String text() {
        return new String(out, StandardCharsets.UTF_8);
    }

    public String messages() {
        return messages;
    }
}
