package org.priceglass.app;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Starts the toolkit and shows the window over an open workspace.
 *
 * <p>
 * It does not extend {@code javafx.application.Application}, which JavaFX would build without a constructor's
 * arguments: what the window needs would have to travel through a static field or a list of strings.
 */
public final class DesktopApplication {
    /** Held, for a logger that nobody holds forgets its level. JavaFX alone logs here, and to standard error. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final DesktopServices services;

    public DesktopApplication(DesktopServices services) {
        this.services = services;
    }

    /**
     * Shows the window and returns when the user has closed it. Once in a process: JavaFX does not start twice.
     *
     * @param importSample
     *            whether to import the sample data at once, for a first start
     */
    public void run(boolean importSample) throws InterruptedException {
        JAVAFX.setLevel(Level.SEVERE);
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            // The end is when imports have let go of the workspace, some time after the last window is gone.
            Platform.setImplicitExit(false);
            new DesktopWindow(services, new Stage(), closed::countDown).show(importSample);
        });
        closed.await();
        Platform.exit();
    }
}
