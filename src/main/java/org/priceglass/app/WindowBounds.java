package org.priceglass.app;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Where the window opens: where it was, as far as there is still a screen. */
final class WindowBounds {
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    /** At least so much of the title bar must be on a screen, or nobody could move the window. */
    private static final double GRIP = 100;

    private WindowBounds() {
    }

    /**
     * The bounds to open with.
     *
     * @param screens
     *            the visible bounds of the screens there are now, the primary one first
     */
    static Rectangle2D fit(@Nullable Rectangle2D remembered, List<Rectangle2D> screens) {
        if (remembered != null && screens.stream().anyMatch(screen -> reachable(remembered, screen))) {
            return remembered;
        }
        Rectangle2D screen = screens.getFirst();
        double width = Math.min(remembered == null ? USUAL_WIDTH : remembered.getWidth(), screen.getWidth());
        double height = Math.min(remembered == null ? USUAL_HEIGHT : remembered.getHeight(), screen.getHeight());
        return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
    }

    private static boolean reachable(Rectangle2D window, Rectangle2D screen) {
        return screen.intersects(window.getMinX(), window.getMinY(), window.getWidth(), 1)
                && window.getMaxX() >= screen.getMinX() + GRIP && window.getMinX() <= screen.getMaxX() - GRIP
                && window.getMinY() >= screen.getMinY();
    }
}
