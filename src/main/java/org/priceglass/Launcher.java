package org.priceglass;

import org.priceglass.app.Priceglass;
import org.priceglass.cli.Terminal;

/** Starts the program: the window without arguments, else a command. */
public final class Launcher {
    private Launcher() {
    }

    public static void main(String[] args) {
        System.exit(Priceglass.run(Terminal.ofProcess(), args));
    }
}
