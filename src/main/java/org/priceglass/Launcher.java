package org.priceglass;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.priceglass.app.Priceglass;
import org.priceglass.cli.Terminal;

/** Starts the program: the window without arguments, else a command. */
public final class Launcher {
    /** Held, for a logger that nobody holds forgets its level. JavaFX alone logs here, and to standard error. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Launcher() {
    }

    public static void main(String[] args) {
        JAVAFX.setLevel(Level.SEVERE);
        System.exit(Priceglass.run(Terminal.ofProcess(), args));
    }
}
