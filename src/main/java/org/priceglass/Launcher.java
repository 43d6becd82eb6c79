package org.priceglass;

import org.priceglass.app.Priceglass;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.Terminal;

/** Starts the program: the window without arguments, else a command. */
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] args) {
        int code = Priceglass.run(Terminal.ofProcess(), args);
        // System.exit asks every library for a logger of exits, which takes longer than some commands
        if (code != ExitCode.DONE || Thread.activeCount() > 1) {
            System.exit(code);
        }
    }
}
