package org.priceglass.cli;

/** What a command's end means to a script. Of several outcomes the highest one counts. */
public final class ExitCode {
    public static final int DONE = 0;
    /** Done, and the answer is negative: nothing found, not published. */
    public static final int NEGATIVE = 1;
    public static final int USAGE = 2;
    /** An input cannot be read as what it should be. */
    public static final int UNREADABLE = 3;
    /** What was asked for could not be carried out. */
    public static final int FAILED = 4;
    /** The workspace is in use or damaged. */
    public static final int WORKSPACE = 5;

    private ExitCode() {
    }
}
