package org.priceglass.cli;

import java.io.IOException;

/** There is no display to show a window on. */
public final class NoDisplayException extends IOException {
    /** How to get the window, in one line. */
    public static final String HOW_TO_GET_THE_WINDOW = "no display here (DISPLAY and WAYLAND_DISPLAY are not set): start"
            + " it from a desktop session, or through a virtual display such as \"xvfb-run\"";

    private static final long serialVersionUID = 1L;

    public NoDisplayException() {
        super(HOW_TO_GET_THE_WINDOW + "; commands work without one, see \"priceglass --help\"");
    }
}
